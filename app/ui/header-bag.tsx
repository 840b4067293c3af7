import { Link } from '@remix-run/react'
import { Icon } from '#app/ui/icon'

export type HeaderBagProps = {
  to: string
  label: string
  /** How many pieces are in it; over 99 the badge shows 99+. */
  count: number
}

/** The bag in the header, with its number of pieces in words for screen readers. */
export function HeaderBag({ to, label, count }: HeaderBagProps) {
  return (
    <Link
      to={to}
      className="relative inline-flex min-h-target min-w-target items-center justify-center gap-2 rounded-md transition-colors hover:bg-mist lg:px-3"
    >
      <Icon name="bag" className="size-6" />
      {count > 0 ? (
        <span
          aria-hidden="true"
          className="absolute top-0.5 left-5.5 inline-flex h-5 min-w-5 items-center justify-center rounded-full bg-moss px-1 text-xs font-semibold text-on-moss tabular-nums lg:static lg:order-last"
        >
          {count > 99 ? '99+' : count}
        </span>
      ) : null}
      <span className="sr-only lg:not-sr-only">{label}</span>
      <span className="sr-only">{count === 1 ? ', 1 item' : `, ${count} items`}</span>
    </Link>
  )
}
