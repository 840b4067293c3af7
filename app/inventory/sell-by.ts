/** A lot with fewer days left is not sold: a parcel takes a week, and what is bought should be usable for weeks after. */
const DAYS_LEFT_WHEN_SOLD = 30

/** The first expiry date, `YYYY-MM-DD`, that may still be sold at `now`; lots without an expiry always may. */
export function earliestExpirySold(now: Date): string {
  const day = new Date(now)
  day.setUTCDate(day.getUTCDate() + DAYS_LEFT_WHEN_SOLD)
  return day.toISOString().slice(0, 10)
}
