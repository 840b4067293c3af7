import { useFetcher } from '@remix-run/react'
import { QuantityField } from '#app/ui/quantity-field'
import type { BagLine } from './bag-line'

/** How many of a line; each change is sent at once. */
export function LineQuantity({ line }: { line: BagLine }) {
  const fetcher = useFetcher({ key: `quantity-${line.id}` })
  return (
    <fetcher.Form method="post" action="/bag" className="flex items-center gap-2">
      <input type="hidden" name="intent" value="quantity" />
      <input type="hidden" name="lineId" value={line.id} />
      <QuantityField
        name="quantity"
        label={`Quantity of ${line.name}`}
        hideLabel
        min={1}
        max={line.limit}
        defaultValue={line.quantity}
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
