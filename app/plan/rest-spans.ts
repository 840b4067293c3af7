import { pausesAround, rests, type PausedTag, type PauseWindow } from '#app/treatments/pauses'
import type { FigureValues } from '#app/treatments/figures'
import { addDays, localTimeOf, momentOf, type CalendarDay } from '#app/time/zoned-time'

export type SittingName = 'morning' | 'evening'

/** When products are put on, on the shopper's clock: what decides whether a pause meets a sitting. */
const SITTING_TIMES: Record<SittingName, string> = { morning: '08:00', evening: '21:00' }

/** From one sitting to another, both within. */
export type Span = {
  from: CalendarDay
  fromSitting: SittingName
  to: CalendarDay
  toSitting: SittingName
}

export type RestSpan = Span & {
  /** "retinoids, acids, enzymes or scrubs": follows "No". */
  what: string
  /** Of the shop's products, sun, or everything of one's own. */
  kind: 'products' | 'sun' | 'own-products'
}

/** What a pause is said of, each by a tag that stands for it. */
const GROUPS: readonly { tag: PausedTag; what: readonly string[] }[] = [
  { tag: 'retinoid', what: ['strong retinoids'] },
  { tag: 'retinoid_low', what: ['mild retinoids'] },
  { tag: 'aha', what: ['alpha hydroxy acids'] },
  { tag: 'bha', what: ['other acids', 'enzymes', 'scrubs'] },
  { tag: 'otc_acne', what: ['acne medicines'] },
]

/** Words for groups that rest together. */
const TOGETHER: readonly (readonly [parts: readonly string[], whole: string])[] = [
  [['strong retinoids', 'mild retinoids'], 'retinoids'],
  [['alpha hydroxy acids', 'other acids'], 'acids'],
]

/** What rests around one session and from when to when, in sittings; what rests alike is said once. */
export function restSpans(
  session: { day: CalendarDay; time: string | null },
  figures: FigureValues,
  timeZone: string,
): RestSpan[] {
  const windows = windowsOf(session, figures, timeZone)
  const tagged = windows.filter(({ paused }) => paused.what === 'tagged')
  const bySpan = new Map<string, { span: Span; parts: string[] }>()
  for (const { tag, what } of GROUPS) {
    const span = spanOf(
      tagged.filter(({ paused }) => rests([tag], paused)),
      timeZone,
    )
    if (!span) continue
    const key = JSON.stringify(span)
    const known = bySpan.get(key) ?? { span, parts: [] }
    known.parts.push(...what)
    bySpan.set(key, known)
  }
  const products = [...bySpan.values()].map(({ span, parts }) => ({
    ...span,
    kind: 'products' as const,
    what: together(parts),
  }))
  const rest = (['own-products', 'sun'] as const).flatMap((kind) => {
    const span = spanOf(
      windows.filter(({ paused }) => paused.what === kind),
      timeZone,
    )
    const what = kind === 'sun' ? 'strong sun or tanning' : 'products but those the clinic gave you'
    return span ? [{ ...span, kind, what }] : []
  })
  return [...products.sort((a, b) => (a.from < b.from ? -1 : 1)), ...rest]
}

/** The pauses around a session whose time may not be known. */
export function windowsOf(
  { day, time }: { day: CalendarDay; time: string | null },
  figures: FigureValues,
  timeZone: string,
): PauseWindow[] {
  return pausesAround(time === null ? { day } : { day, time }, figures, timeZone)
}

/** The moment of a sitting at a place. */
export function sittingMoment(day: CalendarDay, sitting: SittingName, timeZone: string): Date {
  return momentOf(day, SITTING_TIMES[sitting], timeZone)
}

/** The first and the last sitting that windows without a gap meet; null where they meet none. */
function spanOf(windows: readonly PauseWindow[], timeZone: string): Span | null {
  if (windows.length === 0) return null
  const from = new Date(Math.min(...windows.map((each) => each.from.getTime())))
  const until = new Date(Math.max(...windows.map((each) => each.until.getTime())))
  const isMet = ({ day, sitting }: { day: CalendarDay; sitting: SittingName }) => {
    const moment = sittingMoment(day, sitting, timeZone)
    return moment >= from && moment < until
  }
  const [first, last] = [localTimeOf(from, timeZone).day, localTimeOf(until, timeZone).day]
  const begin = sittingsOf([first, addDays(first, 1)]).find(isMet)
  const end = sittingsOf([addDays(last, -1), last]).findLast(isMet)
  if (!begin || !end) return null
  return { from: begin.day, fromSitting: begin.sitting, to: end.day, toSitting: end.sitting }
}

export const SITTINGS = ['morning', 'evening'] as const

function sittingsOf(days: readonly CalendarDay[]) {
  return days.flatMap((day) => SITTINGS.map((sitting) => ({ day, sitting })))
}

/** "retinoids, acids, enzymes or scrubs". */
function together(parts: readonly string[]): string {
  const words = TOGETHER.reduce<readonly string[]>(
    (said, [some, whole]) =>
      some.every((part) => said.includes(part))
        ? said.flatMap((word) => (word === some[0] ? whole : some.includes(word) ? [] : word))
        : said,
    parts,
  )
  const last = words.at(-1) ?? ''
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : last
}
