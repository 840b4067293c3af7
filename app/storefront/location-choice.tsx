import { useFetcher } from '@remix-run/react'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import { Icon } from '#app/ui/icon'

type StudioChoiceProps = {
  studio: { id: string; name: string }
  /** Whether it is the shopper's studio already. */
  chosen: boolean
  /** Where to come back to without JavaScript. */
  returnTo: string
}

/** Makes a studio the shopper's own: for pickup, local stock and consultations. */
export function StudioChoice({ studio, chosen, returnTo }: StudioChoiceProps) {
  const fetcher = useFetcher({ key: `studio-${studio.id}` })
  return (
    <fetcher.Form
      method="post"
      action="/bag"
      className="flex flex-wrap items-center gap-x-4 gap-y-1"
    >
      <input type="hidden" name="returnTo" value={returnTo} />
      {chosen ? (
        <>
          <p className="flex items-center gap-2 font-medium text-success">
            <Icon name="check" />
            Your studio
          </p>
          <Button
            look="plain"
            size="sm"
            name="intent"
            value="location"
            pending={fetcher.state !== 'idle'}
            className="-mx-3.5"
          >
            <AboutLabel about={studio.name}>Forget it</AboutLabel>
          </Button>
        </>
      ) : (
        <>
          <input type="hidden" name="locationId" value={studio.id} />
          <Button
            look="quiet"
            size="sm"
            name="intent"
            value="location"
            pending={fetcher.state !== 'idle'}
            pendingLabel="Choosing…"
          >
            <AboutLabel about={studio.name}>Make this my studio</AboutLabel>
          </Button>
        </>
      )}
    </fetcher.Form>
  )
}
