import { formatMoney } from '#app/money/format-money'
import { ProgressBar } from '#app/ui/progress-bar'

/** How far the items are from free standard delivery. */
export function FreeDelivery({
  thresholdCents,
  remainingCents,
}: {
  thresholdCents: number
  remainingCents: number
}) {
  return (
    <div className="mt-4">
      <ProgressBar
        label={
          remainingCents > 0
            ? `${formatMoney(remainingCents)} more, and standard delivery is free.`
            : 'Standard delivery is free on this bag.'
        }
        value={thresholdCents - remainingCents}
        max={thresholdCents}
      />
    </div>
  )
}
