/** Who takes parcels, as staff choose it. */
export const CARRIERS = ['USPS', 'UPS', 'FedEx', 'DHL', 'Other'] as const

interface Tracking {
  /** The carrier's own page for a number, which is added to it. */
  page: string
  /** What its numbers look like. */
  looks: RegExp
}

// The common kinds of number. Carriers print rarer ones too, so a number is warned about and never refused.
const TRACKING: Record<string, Tracking> = {
  USPS: {
    page: 'https://tools.usps.com/go/TrackConfirmAction?tLabels=',
    looks: /^(\d{20}|\d{22}|420\d{27}|420\d{31}|[A-Z]{2}\d{9}US)$/,
  },
  UPS: {
    page: 'https://www.ups.com/track?tracknum=',
    looks: /^(1Z[A-Z0-9]{16}|T\d{10}|\d{9}|\d{12}|\d{26})$/,
  },
  FedEx: {
    page: 'https://www.fedex.com/fedextrack/?trknbr=',
    looks: /^(\d{12}|\d{15}|\d{20}|\d{22})$/,
  },
  DHL: {
    page: 'https://www.dhl.com/us-en/home/tracking.html?tracking-id=',
    looks: /^(\d{10,11}|[A-Z]{3}\d{7,20}|GM\d{16,20}|JJD\d{14,22})$/,
  },
}

/** Spaces and hyphens are how a label prints it, not part of it. */
export function plainTrackingNumber(typed: string): string {
  return typed.toUpperCase().replace(/[\s-]/g, '')
}

/** Where the parcel can be followed; undefined where its carrier has no such page or gave no number. */
export function trackingLink(carrier: string, trackingNumber: string | null): string | undefined {
  const tracking = trackingOf(carrier)
  if (!tracking || !trackingNumber) return undefined
  return tracking.page + encodeURIComponent(trackingNumber)
}

/** What is odd about a number for its carrier, in words; null when nothing is. */
export function trackingWarning(carrier: string, trackingNumber: string | null): string | null {
  const number = plainTrackingNumber(trackingNumber ?? '')
  const tracking = trackingOf(carrier)
  if (!tracking || number === '') return null
  if (tracking.looks.test(number) && hasGoodCheckDigit(number)) return null
  return `This does not look like a ${carrier} number. Compare it with the label.`
}

/** How a carrier is called in a sentence. */
export function carrierName(carrier: string): string {
  return carrier === 'Other' ? 'Another carrier' : carrier
}

function trackingOf(carrier: string): Tracking | undefined {
  return Object.hasOwn(TRACKING, carrier) ? TRACKING[carrier] : undefined
}

/** The last digit of a 1Z number is worked out from the fifteen before it: odd places once, even places twice. */
function hasGoodCheckDigit(number: string): boolean {
  if (!number.startsWith('1Z')) return true
  const values = [...number.slice(2)].map((sign) =>
    /\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 63) % 10,
  )
  const sum = values
    .slice(0, -1)
    .reduce((total, value, place) => total + value * (place % 2 === 0 ? 1 : 2), 0)
  return values.at(-1) === (10 - (sum % 10)) % 10
}
