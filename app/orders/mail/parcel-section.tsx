import { Link, Text } from '@react-email/components'
import { carrierName, trackingLink } from '../carriers'
import { mailText } from '#app/platform/mail-styles'

interface Units {
  name: string
  quantity: number
}

export interface MailedParcel {
  carrier: string
  trackingNumber: string | null
  /** Named where the order goes in several parcels. */
  units: readonly Units[]
  toCome: readonly Units[]
}

/** How to follow a parcel, what is in it and what is still to come. */
export function ParcelSection({ parcel }: { parcel: MailedParcel }) {
  const { carrier, trackingNumber, units, toCome } = parcel
  const link = trackingLink(carrier, trackingNumber)
  const words = trackingNumber
    ? `${carrierName(carrier)}, tracking number ${trackingNumber}`
    : `${carrierName(carrier)} brings it, without a tracking number.`
  return (
    <>
      <Text style={mailText}>
        {words}
        {link ? (
          <>
            <br />
            <Link href={link}>Follow your parcel</Link>
          </>
        ) : null}
      </Text>
      <UnitList title="In this parcel:" units={units} />
      <UnitList title="Still to come:" units={toCome} />
    </>
  )
}

function UnitList({ title, units }: { title: string; units: readonly Units[] }) {
  if (units.length === 0) return null
  return (
    <Text style={mailText}>
      <strong>{title}</strong>
      {units.map(({ name, quantity }) => (
        <span key={name}>
          <br />
          {quantity} × {name}
        </span>
      ))}
    </Text>
  )
}
