import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'

type Place = {
  name: string
  line1: string
  city: string
  state: string
  postalCode: string
  phone: string | null
}

/** Where a studio is and how to call it, with a link to a map of somebody else's; nothing of it is loaded here. */
export function StudioAddress({ studio, className }: { studio: Place; className?: string }) {
  const { name, line1, city, state, postalCode, phone } = studio
  const place = `${line1}, ${city}, ${state} ${postalCode}`
  return (
    <address className={cx('not-italic', className)}>
      {line1}
      <br />
      {city}, {state} {postalCode}
      <br />
      {phone ? (
        <>
          <a
            href={`tel:${phone.replace(/[^\d+]/g, '')}`}
            className="inline-flex min-h-target items-center link pointer-fine:min-h-8"
          >
            {phone}
          </a>
          <br />
        </>
      ) : null}
      <a
        href={`https://www.openstreetmap.org/search?query=${encodeURIComponent(place)}`}
        rel="noreferrer"
        className="inline-flex min-h-target items-center gap-1.5 link pointer-fine:min-h-8"
      >
        <Icon name="pin" />
        Map<span className="sr-only"> to {name}, at OpenStreetMap</span>
      </a>
    </address>
  )
}
