import { useFetcher } from '@remix-run/react'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'

type PickupElsewhereProps = {
  /** The product, for those who hear the buttons out of its line. */
  about: string
  studios: readonly { id: string; name: string }[]
}

/** The studios that still have what cannot be sent; choosing one makes its stock count. */
export function PickupElsewhere({ about, studios }: PickupElsewhereProps) {
  const fetcher = useFetcher({ key: 'studio-for-bag' })
  return (
    <fetcher.Form method="post" action="/bag" className="mt-2 flex flex-wrap gap-2">
      <input type="hidden" name="intent" value="location" />
      {studios.map(({ id, name }) => (
        <Button
          key={id}
          look="quiet"
          size="sm"
          name="locationId"
          value={id}
          pending={fetcher.state !== 'idle'}
        >
          <AboutLabel about={about}>{`Pick up at ${name}`}</AboutLabel>
        </Button>
      ))}
    </fetcher.Form>
  )
}
