import { useFetcher } from '@remix-run/react'
import { OriginField } from '#app/http/origin-field'
import { TabKeyField } from '#app/http/tab-key-field'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'

type QuickAddProps = {
  variantId: string
  /** The product's name, for those who hear the button out of its card. */
  name: string
}

/** Adds one piece of the only size. Without JavaScript the bag opens, with it the shopper stays. */
export function QuickAdd({ variantId, name }: QuickAddProps) {
  const fetcher = useFetcher({ key: `add-${variantId}` })
  return (
    <fetcher.Form method="post" action="/bag" className="relative">
      <input type="hidden" name="variantId" value={variantId} />
      <TabKeyField />
      <OriginField />
      <input type="hidden" name="quantity" value="1" />
      <Button
        look="quiet"
        size="sm"
        wide
        name="intent"
        value="add"
        pending={fetcher.state !== 'idle'}
        pendingLabel="Adding…"
      >
        <AboutLabel about={name}>Add to bag</AboutLabel>
      </Button>
    </fetcher.Form>
  )
}
