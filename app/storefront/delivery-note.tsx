import { formatMoney } from '#app/money/format-money'
import { dayRange, shortDay } from '#app/time/day-words'
import { Icon } from '#app/ui/icon'
import type { ProductPage } from '#app/storefront/product-page.server'

type DeliveryNoteProps = Pick<ProductPage, 'delivery' | 'pickup' | 'chosen'>

/** When it would arrive, what that costs, and where it could be picked up. */
export function DeliveryNote({ delivery, pickup, chosen }: DeliveryNoteProps) {
  return (
    <ul className="flex flex-col gap-4 border-t border-line pt-5 text-sm">
      {delivery && chosen.available > 0 ? (
        <li className="flex gap-3">
          <Icon name="truck" className="mt-0.5 size-5 text-ink-soft" />
          <div>
            <p className="font-medium">Arrives {dayRange(delivery)} if ordered now</p>
            <p className="text-ink-soft">
              Standard delivery {formatMoney(delivery.priceCents)}
              {delivery.freeFromCents === null
                ? ''
                : `, free from ${formatMoney(delivery.freeFromCents)}`}
              {chosen.flammable ? `. Flammable: by ground only${notTo(delivery.noGroundTo)}` : ''}
            </p>
            {delivery.zoneWords.map((words) => (
              <p key={words} className="text-ink-soft">
                {words}
              </p>
            ))}
          </div>
        </li>
      ) : null}
      {pickup.length > 0 ? (
        <li className="flex gap-3">
          <Icon name="pin" className="mt-0.5 size-5 text-ink-soft" />
          <div>
            <p className="font-medium">Pick up in a studio</p>
            <ul className="text-ink-soft">
              {pickup.map(({ studio, stock, available, ready }) => (
                <li key={studio}>
                  {studio}: {stock.words.toLowerCase()}
                  {ready && available > 0 ? (
                    <>
                      , ready {dayRange(ready)}
                      <span className="block text-ink-faint">
                        Open {shortDay(ready.earliest)}, {ready.hours} ({ready.zone})
                      </span>
                    </>
                  ) : null}
                </li>
              ))}
            </ul>
          </div>
        </li>
      ) : null}
    </ul>
  )
}

const notTo = (places: string) => places && `, not to ${places}`
