import { Button, Column, Hr, Row, Section, Text } from '@react-email/components'
import { formatMoney } from '#app/money/format-money'
import { MailSheet } from '#app/platform/mail-sheet'
import { mailButton, mailRule, mailSmall, mailText } from '#app/platform/mail-styles'
import { useShopProfile } from '#app/platform/shop-profile'
import { discountRows } from '../discount-rows'
import { sizeWords } from '../size-words'
import { returnCondition, type ReturnedLine } from './return-condition'
import type { MailedOrder } from './mailed-order'
import { ParcelSection, type MailedParcel } from './parcel-section'

/** A mail about an order: what happened, then the order as frozen. */
export function OrderMail({
  order,
  name,
  words,
  link,
  refundCents,
  awaited,
  returned,
  parcel,
  changed,
  note,
}: {
  order: MailedOrder
  name: string
  words: { title: string; lead: string }
  link: string
  refundCents: number | null
  /** Whether the goods are still to come, so that their day is news. */
  awaited: boolean
  /** What is to come back, where that is the news. */
  returned: readonly ReturnedLine[]
  /** What has just left, where that is the news. */
  parcel: MailedParcel | null
  /** What staff changed, where that is the news, in words. */
  changed: readonly string[]
  /** What only this occasion has to say: an address, or a reason. */
  note: string | null
}) {
  const { reactionEmail } = useShopProfile()
  return (
    <MailSheet preview={words.lead} title={words.title}>
      <Text style={mailText}>Dear {order.fullName},</Text>
      <Text style={mailText}>{words.lead}</Text>
      {returned.length > 0 ? <Text style={mailText}>{returnCondition(returned)}</Text> : null}
      {parcel ? <ParcelSection parcel={parcel} /> : null}
      {changed.length > 0 ? <Text style={mailText}>Changed: {changed.join(', ')}.</Text> : null}
      {note ? <Text style={mailText}>{note}</Text> : null}
      {order.endedReason ? <Text style={mailText}>{order.endedReason}</Text> : null}
      {refundCents === null ? null : (
        <Text style={mailText}>Amount on its way to you: {formatMoney(refundCents)}.</Text>
      )}
      <Button href={link} style={mailButton}>
        See order {name}
      </Button>
      <Hr style={mailRule} />
      {order.lines.map((line) => (
        <Amount
          key={line.id}
          label={`${line.quantity} × ${line.brandName} ${line.productName}, ${sizeWords(line)}${line.bundleName ? ` (part of ${line.bundleName})` : ''}`}
          cents={line.listCents}
        />
      ))}
      <Hr style={mailRule} />
      <Totals order={order} />
      <Hr style={mailRule} />
      <Destination {...{ order, awaited }} />
      <Text style={mailSmall}>
        Questions, or a reaction to a product? Answer this mail or write to {reactionEmail}. In an
        emergency call your doctor or 911 first.
      </Text>
    </MailSheet>
  )
}

function Totals({ order }: { order: MailedOrder }) {
  return (
    <Section>
      <Amount label="Items" cents={order.itemsCents} />
      {discountRows(order).map((row) => (
        <Amount key={row.label} {...row} />
      ))}
      <Amount label="Delivery" cents={order.deliveryCents} zero="Free" />
      <Amount label="Sales tax" cents={order.taxCents} />
      <Amount label="Total" cents={order.totalCents} strong />
    </Section>
  )
}

function Amount({
  label,
  cents,
  zero,
  strong = false,
}: {
  label: string
  cents: number
  zero?: string
  strong?: boolean
}) {
  const style = strong ? { ...mailText, fontWeight: 600 } : mailText
  return (
    <Row>
      <Column>
        <Text style={{ ...style, margin: '4px 0' }}>{label}</Text>
      </Column>
      <Column
        align="right"
        style={{ whiteSpace: 'nowrap', verticalAlign: 'top', paddingLeft: '16px' }}
      >
        <Text style={{ ...style, margin: '4px 0' }}>
          {cents === 0 && zero ? zero : formatMoney(cents)}
        </Text>
      </Column>
    </Row>
  )
}

function Destination({ order, awaited }: { order: MailedOrder; awaited: boolean }) {
  const studio = order.pickupLocation
  const lines = studio
    ? [
        `Pickup at ${studio.name}`,
        studio.line1,
        `${studio.city}, ${studio.state} ${studio.postalCode}`,
      ]
    : [
        order.fullName,
        order.line1,
        order.line2,
        `${order.city ?? ''}, ${order.state} ${order.postalCode ?? ''}`,
      ]
  return (
    <Text style={mailText}>
      {lines.filter(Boolean).map((line) => (
        <span key={line}>
          {line}
          <br />
        </span>
      ))}
      {awaited && order.arrivesFrom && order.arrivesTo
        ? `${studio ? 'Ready' : 'Arrives'} ${day(order.arrivesFrom)} to ${day(order.arrivesTo)}`
        : null}
    </Text>
  )
}

/** A stored day is midnight UTC. */
function day(date: Date): string {
  return date.toLocaleDateString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    timeZone: 'UTC',
  })
}
