import { Link, useFetcher } from '@remix-run/react'
import { ProductPicture } from '#app/catalog/product-picture'
import { Price } from '#app/money/price'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { unbroken } from '#app/ui/unbroken'
import type { BagLine } from './bag-line'
import type { BagBundle } from './bag-view'
import { LineForm } from './line-form'
import { LineNotes } from './line-notes'

type Part = BagBundle['parts'][number]

/** One step of a routine in the bag: what fills it, what could, and the way to leave it out. */
export function BundlePart({ bundle, part }: { bundle: BagBundle; part: Part }) {
  const { line, title, swaps } = part
  return (
    <div className="py-4">
      {line ? (
        <FilledPart title={title} line={line} />
      ) : (
        <p className="text-ink-soft">
          <span className="font-medium text-ink">{title}</span>: left out
        </p>
      )}
      {swaps.length > 0 ? (
        <Disclosure
          summary={
            <span className="text-sm font-medium text-moss">
              {line ? 'Swap' : 'Add'} <span className="sr-only">{title}</span>
            </span>
          }
          className="mt-1"
        >
          <ul className="flex flex-col divide-y divide-line">
            {swaps.map((option) => (
              <li key={option.variantId}>
                <SwapForm bundle={bundle} part={part} option={option} />
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  )
}

function FilledPart({ title, line }: { title: string; line: BagLine }) {
  return (
    <div className="grid grid-cols-[4rem_minmax(0,1fr)_auto] gap-x-4">
      <ProductPicture picture={line.image} sizes="4rem" decorative />
      <div className="min-w-0">
        <p className="text-sm text-clay">{title}</p>
        <h3 className="font-text text-base leading-snug font-medium tracking-normal">
          <Link to={`/products/${line.slug}`} className="touch-link link-quiet">
            {line.name}
          </Link>
        </h3>
        <p className="text-sm text-ink-soft">
          {line.brandName} · {unbroken(line.label)}
        </p>
        <LineNotes line={line} news={undefined} />
        <LineForm lineId={line.id} intent="remove" label="Leave out" about={line.name} />
      </div>
      <p className="text-right text-sm tabular-nums">
        {line.quantity === 0 ? (
          'Not counted'
        ) : (
          <Price cents={line.unitPriceCents * line.quantity} />
        )}
      </p>
    </div>
  )
}

type SwapFormProps = { bundle: BagBundle; part: Part; option: Part['swaps'][number] }

function SwapForm({ bundle, part, option }: SwapFormProps) {
  const fetcher = useFetcher({ key: `part-${bundle.key}-${part.stepId}` })
  return (
    <fetcher.Form
      method="post"
      action="/bag"
      className="flex items-center justify-between gap-4 py-2"
    >
      <input type="hidden" name="intent" value="bundle-part" />
      <input type="hidden" name="bundleKey" value={bundle.key} />
      <input type="hidden" name="stepId" value={part.stepId} />
      <p className="min-w-0 text-sm">
        <Link to={`/products/${option.slug}`} className="touch-link font-medium link-quiet">
          {option.name}
        </Link>
        <span className="block text-ink-soft">
          {option.brand} · {option.label} · <Price cents={option.priceCents} />
        </span>
      </p>
      <Button
        look="quiet"
        size="sm"
        name="variantId"
        value={option.variantId}
        pending={fetcher.state !== 'idle'}
      >
        Choose<span className="sr-only"> {option.name}</span>
      </Button>
    </fetcher.Form>
  )
}
