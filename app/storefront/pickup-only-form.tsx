import { useFetcher } from '@remix-run/react'
import { useId } from 'react'
import type { SizeView } from '#app/catalog/sizes'
import { OriginField } from '#app/http/origin-field'
import { TabKeyField } from '#app/http/tab-key-field'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { Notice } from '#app/ui/notice'
import { QuantityField } from '#app/ui/quantity-field'
import type { ProductPage } from './product-page.server'

type PickupOnlyFormProps = { size: SizeView; pickup: ProductPage['pickup'] }

/** For a size that lies in studios only: which one, and how many. The studio becomes the bag's own. */
export function PickupOnlyForm({ size, pickup }: PickupOnlyFormProps) {
  const fetcher = useFetcher({ key: `add-${size.variantId}` })
  const having = pickup.filter(({ available }) => available > 0)
  const [first] = having
  const id = useId()
  if (!first) return null
  const only = having.length === 1
  return (
    <div className="flex flex-col gap-4">
      <Notice
        standing
        title={only ? `Pick up only at ${first.studio}` : 'Pick up only, in a studio'}
      >
        We have none to send at the moment.
      </Notice>
      <fetcher.Form method="post" action="/bag" className="flex flex-wrap items-end gap-3">
        <input type="hidden" name="variantId" value={size.variantId} />
        <TabKeyField />
        <OriginField />
        {only ? (
          <input type="hidden" name="locationId" value={first.locationId} />
        ) : (
          <div className="w-full">
            <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
              Studio
            </label>
            <select id={id} name="locationId" className={controlClasses}>
              {having.map(({ locationId, studio, stock }) => (
                <option key={locationId} value={locationId}>
                  {studio}: {stock.words.toLowerCase()}
                </option>
              ))}
            </select>
          </div>
        )}
        <QuantityField
          name="quantity"
          label="Quantity"
          hideLabel
          min={1}
          max={Math.max(...having.map(({ available }) => available))}
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
          Add for pickup
        </Button>
      </fetcher.Form>
    </div>
  )
}
