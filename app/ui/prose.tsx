import type { ReactNode } from 'react'
import { cx } from '#app/ui/cx'

/** Long text at a readable measure; styles plain headings, lists, quotes, figures and tables. */
export function Prose({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={cx('prose', className)}>{children}</div>
}
