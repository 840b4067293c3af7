import { Link } from '@remix-run/react'
import { formatMoney } from '#app/money/format-money'
import { dayRange, shortDay } from '#app/time/day-words'
import { Notice } from '#app/ui/notice'
import { RadioGroupField } from '#app/ui/radio-group-field'
import { type CheckoutFieldset, Group } from './checkout-fields'
import type { CheckoutView } from './read-checkout.server'

type Method = CheckoutView['methods'][number]
type Studio = CheckoutView['studios'][number]

type DeliveryFieldsProps = Pick<CheckoutView, 'methods' | 'blocked'> & {
  fields: CheckoutFieldset
  chosen: string | undefined
}

export function DeliveryFields({ fields, methods, blocked, chosen }: DeliveryFieldsProps) {
  return (
    <Group title="Delivery">
      <RadioGroupField
        field={fields.deliveryMethod}
        label="How would you like to get it?"
        options={methods.map(({ method, name, priceCents, obstacle, ...rest }) => ({
          value: method,
          label: name,
          note: obstacle ?? <WayNote {...{ priceCents, ...rest }} />,
          aside: priceCents === 0 ? 'Free' : formatMoney(priceCents),
          // A browser sends nothing of a choice that is disabled: the one in force stays as it is.
          disabled: obstacle !== null && method !== chosen,
        }))}
      />
      {blocked ? (
        <Notice kind="caution" standing title="This cannot go the way you chose">
          {blocked}{' '}
          <Link to="/bag" className="link">
            Change your bag
          </Link>
        </Notice>
      ) : null}
    </Group>
  )
}

type WayNoteProps = Pick<Method, 'priceCents' | 'freeFromCents' | 'arrival' | 'zoneWords'>

function WayNote({ priceCents, freeFromCents, arrival, zoneWords }: WayNoteProps) {
  const when = arrival ? `Arrives ${dayRange(arrival)}` : 'At one of our studios'
  const free = freeFromCents !== null && priceCents > 0
  return (
    <>
      {free ? `${when} · Free from ${formatMoney(freeFromCents)}` : when}
      {zoneWords.map((words) => (
        <span key={words} className="block">
          {words}
        </span>
      ))}
    </>
  )
}

export function StudioFields({
  fields,
  studios,
}: {
  fields: CheckoutFieldset
  studios: readonly Studio[]
}) {
  return (
    <Group title="Pickup studio">
      <RadioGroupField
        field={fields.pickupLocationId}
        label="Where would you like to pick it up?"
        options={studios.map((studio) => ({
          value: studio.id,
          label: studio.name,
          note: <StudioNote studio={studio} />,
          disabled: studio.missing.length > 0,
        }))}
      />
      {studios.every(({ missing }) => missing.length > 0) ? (
        <Notice kind="caution" standing>
          No studio has your whole bag at the moment.
        </Notice>
      ) : null}
    </Group>
  )
}

function StudioNote({ studio }: { studio: Studio }) {
  const { address, phone, ready, hours, zone, missing } = studio
  return (
    <>
      <span className="block">
        {address}
        {phone ? (
          <>
            <span className="max-sm:sr-only"> · </span>
            <span className="whitespace-nowrap max-sm:block">{phone}</span>
          </>
        ) : null}
      </span>
      <span className="block">
        {missing.length > 0
          ? `Does not have ${new Intl.ListFormat('en-US').format(missing)} at the moment`
          : ready
            ? `Ready ${dayRange(ready)}`
            : 'Everything is in stock here'}
      </span>
      {missing.length === 0 && ready ? (
        <span className="block">
          {`Open ${shortDay(ready.earliest)}, ${hours ?? ''} (${zone})`}
        </span>
      ) : null}
    </>
  )
}
