import type { ReactNode } from 'react'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'

type DisclosureProps = {
  summary: ReactNode
  /** Open when the page arrives. */
  open?: boolean
  /** Of disclosures with the same name, one is open at a time. */
  name?: string
  className?: string
  children: ReactNode
}

/** A part of the page that opens, with the browser's own <details>. */
export function Disclosure({ summary, open, name, className, children }: DisclosureProps) {
  return (
    <details open={open} {...(name ? { name } : {})} className={cx('group', className)}>
      <summary className="flex min-h-12 items-center justify-between gap-4 py-3 font-medium hover:text-moss">
        {summary}
        <Icon
          name="chevron-down"
          className="size-5 text-ink-soft transition-transform group-open:rotate-180"
        />
      </summary>
      <div className="pb-5">{children}</div>
    </details>
  )
}
