import { Link, useFetcher } from '@remix-run/react'
import type { SizeView } from '#app/catalog/sizes'
import { OriginField } from '#app/http/origin-field'
import { TabKeyField } from '#app/http/tab-key-field'
import { Button } from '#app/ui/button'
import { QuantityField } from '#app/ui/quantity-field'

/** How many of a size to put into the bag. Sold-out sizes have no form. */
export function AddToBagForm({ size }: { size: SizeView }) {
  const fetcher = useFetcher({ key: `add-${size.variantId}` })
  if (size.available === 0) return <SoldOut />
  return (
    <fetcher.Form method="post" action="/bag" className="flex flex-wrap items-end gap-3">
      <input type="hidden" name="variantId" value={size.variantId} />
      <TabKeyField />
      <OriginField />
      <QuantityField
        name="quantity"
        label="Quantity"
        hideLabel
        min={1}
        max={size.available}
        defaultValue={1}
        mode="edit"
      />
      <Button
        name="intent"
        value="add"
        className="min-w-48 grow"
        pending={fetcher.state !== 'idle'}
        pendingLabel="Adding…"
      >
        Add to bag
      </Button>
    </fetcher.Form>
  )
}

function SoldOut() {
  return (
    <p className="rounded-md bg-mist px-4 py-3.5 text-ink-soft">
      This size is sold out.{' '}
      <Link to="/products?stock=in" className="link">
        See what is in stock
      </Link>
    </p>
  )
}
