import type { ReactNode } from 'react'
import { cx } from '#app/ui/cx'

/** Reachable by keyboard, so that a panel longer than the screen can be scrolled without a mouse. */
const reachable = 0

type SidePanelProps = { label: string; className?: string; children: ReactNode }

/** What stays in sight beside a long form on a wide screen, in the second column of its grid. */
export function SidePanel({ label, className, children }: SidePanelProps) {
  return (
    <div
      role="region"
      aria-label={label}
      tabIndex={reachable}
      className={cx(
        'lg:sticky lg:top-16 lg:col-start-2 lg:max-h-[calc(100dvh-5rem)] lg:self-start lg:overflow-y-auto',
        className,
      )}
    >
      {children}
    </div>
  )
}
