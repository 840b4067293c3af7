import { useFetcher } from '@remix-run/react'
import { QuantityField } from '#app/ui/quantity-field'
import type { BagLine } from './bag-line'
import type { BagBundle } from './bag-view'

/** How many of a line. */
export function LineQuantity({ line }: { line: BagLine }) {
  return <Quantity of={line} intent="quantity" idName="lineId" id={line.id} />
}

/** How many of a bundle as a whole. */
export function BundleQuantity({ bundle }: { bundle: BagBundle }) {
  return <Quantity of={bundle} intent="bundle-quantity" idName="bundleKey" id={bundle.key} />
}

type QuantityProps = {
  of: { name: string; quantity: number; limit: number }
  intent: 'quantity' | 'bundle-quantity'
  idName: 'lineId' | 'bundleKey'
  id: string
}

/** Each change is sent at once. */
function Quantity({ of: { name, quantity, limit }, intent, idName, id }: QuantityProps) {
  const fetcher = useFetcher({ key: `quantity-${id}` })
  return (
    <fetcher.Form method="post" action="/bag" className="flex items-center gap-2">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name={idName} value={id} />
      <QuantityField
        name="quantity"
        label={`Quantity of ${name}`}
        hideLabel
        min={1}
        max={limit}
        defaultValue={quantity}
        mode="submit"
        busy={fetcher.state !== 'idle'}
      />
      <noscript>
        <button type="submit" className="min-h-target px-2 text-sm link">
          Update
        </button>
      </noscript>
    </fetcher.Form>
  )
}
