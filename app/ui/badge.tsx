import type { ReactNode } from 'react'
import { cx } from '#app/ui/cx'

const tones = {
  neutral: 'bg-mist-deep text-ink',
  moss: 'bg-moss-tint text-moss',
  clay: 'bg-clay-tint text-clay',
  success: 'bg-success-tint text-success',
  caution: 'bg-caution-tint text-caution',
  error: 'bg-error-tint text-error',
}

type BadgeProps = { tone?: keyof typeof tones; className?: string; children: ReactNode }

/** A word or two about a thing. Its meaning is in the words, never in the color alone. */
export function Badge({ tone = 'neutral', className, children }: BadgeProps) {
  return (
    <span
      className={cx(
        'inline-flex items-center gap-1 rounded-sm px-2 py-0.5 text-xs font-medium whitespace-nowrap',
        tones[tone],
        className,
      )}
    >
      {children}
    </span>
  )
}
