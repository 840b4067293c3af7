import { localTimeOf } from '#app/time/zoned-time'

const MINUTE = 60_000
const DAY = 86_400_000

/**
 * A time zone as a calendar file describes it (RFC 5545, VTIMEZONE): each change of its clocks from a
 * year to another, both whole, one by one, as this machine's own data of zones has them.
 */
export function timeZoneBlock(timeZone: string, firstYear: number, lastYear: number): string {
  const begin = Date.UTC(firstYear, 0, 1) - DAY
  const end = Date.UTC(lastYear + 1, 0, 1) + DAY
  const at = offsetAt(begin, timeZone)
  const parts = [observance('STANDARD', '19700101T000000', at, at)]
  for (let day = begin; day < end; day += DAY) {
    const [before, after] = [offsetAt(day, timeZone), offsetAt(day + DAY, timeZone)]
    if (before === after) continue
    const change = changeBetween(day, day + DAY, timeZone)
    const local = new Date(change + before * MINUTE).toISOString().slice(0, 19).replace(/[-:]/g, '')
    parts.push(observance(after > before ? 'DAYLIGHT' : 'STANDARD', local, before, after))
  }
  return ['BEGIN:VTIMEZONE', `TZID:${timeZone}`, ...parts, 'END:VTIMEZONE'].join('\r\n')
}

function observance(kind: 'STANDARD' | 'DAYLIGHT', start: string, from: number, to: number) {
  return [
    `BEGIN:${kind}`,
    `DTSTART:${start}`,
    `TZOFFSETFROM:${offsetWords(from)}`,
    `TZOFFSETTO:${offsetWords(to)}`,
    `END:${kind}`,
  ].join('\r\n')
}

/** "-0500" of -300 minutes. */
function offsetWords(minutes: number): string {
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60]
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}${String(rest).padStart(2, '0')}`
}

/** The first minute of the new offset. */
function changeBetween(before: number, after: number, timeZone: string): number {
  const old = offsetAt(before, timeZone)
  let [low, high] = [before, after]
  while (high - low > MINUTE) {
    const middle = low + Math.floor((high - low) / 2 / MINUTE) * MINUTE
    if (offsetAt(middle, timeZone) === old) low = middle
    else high = middle
  }
  return high
}

/** Minutes by which the zone's clocks are ahead of UTC at a whole minute. */
function offsetAt(moment: number, timeZone: string): number {
  const { day, time } = localTimeOf(new Date(moment), timeZone)
  return (Date.parse(`${day}T${time}:00Z`) - moment) / MINUTE
}
