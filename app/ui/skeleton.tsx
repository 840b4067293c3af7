import { cx } from '#app/ui/cx'

/** The quiet shape of something still to come. Give it the size of what replaces it. */
export function Skeleton({ className }: { className: string }) {
  return <div aria-hidden="true" className={cx('rounded-md bg-mist-deep', className)} />
}
