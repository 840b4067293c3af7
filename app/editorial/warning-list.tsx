import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'
import type { Warning } from './guide-warnings'

const LOOKS: Record<Warning['level'], { words: string; look: string }> = {
  stops: { words: 'To be mended', look: 'text-error' },
  confirm: { words: 'To be confirmed', look: 'text-caution' },
  look: { words: 'To look at', look: 'text-caution' },
}

/** What is to be said of a place of a guide, with the reason and what can stand there instead. */
export function WarningList({ warnings }: { warnings: readonly Warning[] }) {
  if (warnings.length === 0) return null
  return (
    <ul className="mt-1.5 flex flex-col gap-1.5 text-sm">
      {warnings.map(({ level, message, claim }, place) => (
        <li key={place} className="flex gap-2">
          <Icon name="alert" className={cx('mt-0.5 size-4 shrink-0', LOOKS[level].look)} />
          <div className="min-w-0">
            <p>
              <span className={cx('font-medium', LOOKS[level].look)}>{LOOKS[level].words}: </span>
              {message}
            </p>
            {claim ? (
              <p className="text-ink-soft">
                {claim.reason} Say instead: {claim.instead}
              </p>
            ) : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
