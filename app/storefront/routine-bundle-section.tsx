import { Link, useFetcher } from '@remix-run/react'
import { ProductPicture } from '#app/catalog/product-picture'
import { TabKeyField } from '#app/http/tab-key-field'
import { formatMoney } from '#app/money/format-money'
import { Price } from '#app/money/price'
import type { BundleStep, RoutineBundle as Bundle } from '#app/storefront/routine-bundle'
import { Button } from '#app/ui/button'

/** The recommended routine: its steps in order, and one button for all of it. */
export function RoutineBundle({ bundle }: { bundle: Bundle }) {
  if (bundle.steps.length === 0) return null
  return (
    <section id="routine" aria-labelledby="routine-title" className="page-column py-section">
      <h2 id="routine-title" className="max-w-prose text-3xl">
        The routine we start with
      </h2>
      <p className="mt-3 max-w-prose text-lg text-ink-soft">
        Three products, used in this order. Sunscreen each morning comes on top, whichever you like
        best.
      </p>
      <ol className="mt-10 grid gap-10 md:grid-cols-3 md:gap-8 lg:gap-12">
        {bundle.steps.map((step, index) => (
          <Step key={step.slug} step={step} place={index + 1} />
        ))}
      </ol>
      <AddRoutine bundle={bundle} />
    </section>
  )
}

function Step({ step, place }: { step: BundleStep; place: number }) {
  return (
    <li className="relative grid grid-cols-[7rem_1fr] gap-x-5 md:block">
      <ProductPicture
        picture={step.picture}
        sizes="(min-width: 80rem) 24rem, (min-width: 48rem) 30vw, 7rem"
        decorative
      />
      <div className="md:mt-5">
        <p className="text-sm text-clay">
          {place}. {step.title} · {step.when.toLowerCase()}
        </p>
        <h3 className="mt-1 font-text text-lg font-medium tracking-normal">
          <Link to={`/products/${step.slug}`} className="stretched link-quiet">
            {step.name}
          </Link>
        </h3>
        <p className="text-sm text-ink-faint">
          {step.brand} · {step.size}
        </p>
        <p className="mt-2 text-sm text-ink-soft md:text-base">{step.why}</p>
        <p className="mt-2">
          <Price cents={step.priceCents} className="font-medium" />
          {step.soldOut ? <span className="ml-3 text-sm text-ink-faint">Sold out</span> : null}
        </p>
      </div>
    </li>
  )
}

function AddRoutine({ bundle: { steps, variantIds, totalCents } }: { bundle: Bundle }) {
  const fetcher = useFetcher({ key: 'add-routine' })
  if (variantIds.length === 0) return null
  const whole = variantIds.length === steps.length
  return (
    <fetcher.Form method="post" action="/bag" className="mt-10 flex flex-wrap items-center gap-4">
      {variantIds.map((id) => (
        <input key={id} type="hidden" name="variantId" value={id} />
      ))}
      <input type="hidden" name="quantity" value="1" />
      <TabKeyField />
      <Button
        size="lg"
        name="intent"
        value="add"
        pending={fetcher.state !== 'idle'}
        pendingLabel="Adding…"
      >
        {whole ? 'Add the routine' : `Add what is in stock`} · {formatMoney(totalCents)}
      </Button>
      <p className="text-sm text-ink-soft">
        {whole
          ? 'Adds all three. Leave any of them out in the bag.'
          : `Adds ${variantIds.length} of ${steps.length}; the rest is sold out.`}
      </p>
    </fetcher.Form>
  )
}
