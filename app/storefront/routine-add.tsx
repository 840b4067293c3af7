import { useFetcher } from '@remix-run/react'
import { TabKeyField } from '#app/http/tab-key-field'
import { Price } from '#app/money/price'
import type { BuiltRoutine } from '#app/storefront/routine-page.server'
import { Button } from '#app/ui/button'

/** What the routine costs, and one button for all of it that can be had. */
export function AddRoutine({ routine }: { routine: BuiltRoutine }) {
  const { variantIds, totalCents, products, steps, bundle } = routine
  const fetcher = useFetcher({ key: 'add-built-routine' })
  const ends = steps.flatMap(({ chosen }) => (chosen?.runsOut ? [chosen] : []))
  if (products === 0) return null
  return (
    <section
      aria-labelledby="routine-price"
      className="rounded-lg bg-mist p-6 lg:sticky lg:top-28 print:hidden"
    >
      <h2 id="routine-price" className="text-2xl">
        All of it
      </h2>
      <p className="mt-1 text-ink-soft">
        {variantIds.length} {variantIds.length === 1 ? 'product' : 'products'}
      </p>
      <p className="mt-1">
        <Price
          cents={totalCents - (bundle?.savingCents ?? 0)}
          wasCents={bundle?.savingCents ? totalCents : null}
          className="text-2xl font-medium"
        />
      </p>
      {bundle ? <p className="mt-1 text-sm">{bundle.explanation}</p> : null}
      <p className="mt-1 text-sm text-ink-soft">{stockWords(variantIds.length, products)}</p>
      {variantIds.length > 0 ? (
        <fetcher.Form method="post" action="/bag" className="mt-5">
          {variantIds.map((id) => (
            <input key={id} type="hidden" name={bundle ? 'choice' : 'variantId'} value={id} />
          ))}
          {bundle ? <input type="hidden" name="bundleId" value={bundle.id} /> : null}
          <input type="hidden" name="quantity" value="1" />
          <TabKeyField />
          <Button
            wide
            name="intent"
            value={bundle ? 'add-bundle' : 'add'}
            pending={fetcher.state !== 'idle'}
            pendingLabel="Adding…"
          >
            Add the routine to your bag
          </Button>
        </fetcher.Form>
      ) : null}
      {ends.length > 0 ? (
        <>
          <h3 className="mt-6 font-text text-base font-medium tracking-normal">
            If you begin today, it runs out
          </h3>
          <dl className="mt-1 text-sm text-ink-soft">
            {ends.map(({ slug, name, runsOut }) => (
              <div key={slug} className="flex justify-between gap-4 py-1">
                <dt>{name}</dt>
                <dd className="shrink-0 text-right">{runsOut}</dd>
              </div>
            ))}
          </dl>
          <p className="mt-1 text-xs text-ink-faint">
            From the size and our estimate of what one use takes. Yours may last longer.
          </p>
        </>
      ) : null}
    </section>
  )
}

function stockWords(available: number, products: number): string {
  if (available === 0) return 'All of it is sold out at the moment.'
  if (available < products)
    return `${products - available} of ${products} ${products - available === 1 ? 'is' : 'are'} sold out, and not counted.`
  return 'You can leave any of them out in the bag. You need not buy all at once, either.'
}
