import { useFetcher } from '@remix-run/react'
import { formatMoney } from '#app/money/format-money'
import { Icon } from '#app/ui/icon'
import type { BagLine } from './bag-line'
import { MOST_PER_LINE } from './bag-limits'
import type { BagNews } from './bag-news'
import { newsOf } from './bag-voice'
import { PickupElsewhere } from './pickup-elsewhere'

/** What a line has to say for itself: sold out, shortened, repriced, or why a number was not taken. */
export function LineNotes({ line, news }: { line: BagLine; news: BagNews | undefined }) {
  const answer = newsOf(useFetcher({ key: `quantity-${line.id}` }).data) ?? news
  const notes = [
    ...noteStock(line),
    ...notePrice(line),
    ...(answer && answer.tone !== 'success' ? [answer.text] : []),
  ]
  if (notes.length === 0) return null
  return (
    <>
      <ul className="mt-2 flex flex-col gap-1">
        {[...new Set(notes)].map((note) => (
          <li key={note} className="flex gap-2 text-sm font-medium text-caution">
            <Icon name="info" className="mt-0.5 size-4.5" />
            {note}
          </li>
        ))}
      </ul>
      {line.pickup?.kind === 'elsewhere' ? (
        <PickupElsewhere about={line.name} studios={line.pickup.studios} />
      ) : null}
    </>
  )
}

function noteStock({ wanted, limit, pickup }: BagLine): string[] {
  if (pickup?.kind === 'elsewhere')
    return ['We have none to send at the moment, but a studio has it. Choose one to pick it up:']
  if (pickup) return [`Pick up only at ${pickup.studio}.`]
  if (limit === 0)
    return ['It has sold out since you chose it. It stays here in case some come back.']
  if (wanted <= limit) return []
  if (limit === MOST_PER_LINE) return [`${MOST_PER_LINE} is the most in one order.`]
  return [`You chose ${wanted}. We have ${limit} left, so we count ${limit}.`]
}

function notePrice({ wasCents, unitPriceCents }: BagLine): string[] {
  if (wasCents === null) return []
  return [`The price was ${formatMoney(wasCents)} and is now ${formatMoney(unitPriceCents)}.`]
}
