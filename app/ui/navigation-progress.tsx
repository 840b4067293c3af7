import { useNavigation } from '@remix-run/react'
import { cx } from '#app/ui/cx'

/** A hairline at the top of the window while a page takes longer than a moment to arrive. */
export function NavigationProgress() {
  const waiting = useNavigation().state !== 'idle'
  return (
    <div
      aria-hidden="true"
      className={cx(
        'pointer-events-none fixed inset-x-0 top-0 z-50 h-0.5 bg-moss transition-opacity print:hidden',
        waiting ? 'opacity-100 delay-300' : 'opacity-0',
      )}
    />
  )
}
