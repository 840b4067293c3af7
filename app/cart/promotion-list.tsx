import type { ReactNode } from 'react'
import { Icon } from '#app/ui/icon'
import type { ShownPromotion } from './shown-promotions'

type PromotionListProps = {
  promotions: readonly ShownPromotion[]
  /** How several go together, in words. */
  together: string | null
  /** The way to take a code out. */
  remove: (code: string) => ReactNode
}

/** Each code and offer with what it does, or why it does nothing. */
export function PromotionList({ promotions, together, remove }: PromotionListProps) {
  if (promotions.length === 0) return null
  return (
    <div className="flex flex-col gap-3 py-4">
      <ul aria-label="Promotions" className="flex flex-col gap-3">
        {promotions.map(({ code, label, applied, explanation }) => (
          <li key={label} className="grid grid-cols-[1fr_auto] items-center gap-x-4">
            <p className="flex min-w-0 items-center gap-2 font-medium wrap-anywhere">
              <Icon
                name={applied ? 'check' : 'info'}
                className={`size-5 ${applied ? 'text-success' : 'text-caution'}`}
              />
              {label}
            </p>
            {code === null ? (
              <span className="text-sm text-ink-soft">No code needed</span>
            ) : (
              remove(code)
            )}
            <p className="col-span-2 mt-0.5 text-sm text-ink-soft">{explanation}</p>
          </li>
        ))}
      </ul>
      {together ? <p className="text-sm text-ink-soft">{together}</p> : null}
    </div>
  )
}
