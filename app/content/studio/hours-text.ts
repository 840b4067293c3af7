import type { OpeningHours } from '#app/treatments/opening-hours'

export const WEEKDAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

type Span = Pick<OpeningHours[number], 'opens' | 'closes'>

/** The hours of one day as they are typed: "09:00–12:00, 13:00–18:00"; empty where it is closed. */
export function typedHours(hours: OpeningHours, day: number): string {
  return typedSpans(hours.filter((each) => each.day === day))
}

/** The same hours in one way of writing, however they were typed; what cannot be read stays as it is. */
export function tidyHours(typed: string): string {
  const spans = readHours(typed)
  return spans ? typedSpans(spans) : typed
}

function typedSpans(spans: readonly Span[]): string {
  return spans.map(({ opens, closes }) => `${opens}–${closes}`).join(', ')
}

/**
 * Reads the hours of one day in the order of the clock: "9-18", "09:00–12:00, 13:00 to 18:00"; none for an empty
 * text or "closed". Undefined for what is no hours, ends before it begins, or overlaps.
 */
export function readHours(typed: string): Span[] | undefined {
  if (typed === '' || /^closed$/i.test(typed)) return []
  const spans = typed.split(',').map(readSpan)
  if (!spans.every((span) => span !== undefined)) return undefined
  const isInOrder = spans.every(
    ({ opens, closes }, place) => opens < closes && (spans[place - 1]?.closes ?? '') <= opens,
  )
  return isInOrder ? spans : undefined
}

function readSpan(typed: string): Span | undefined {
  const [, from, to] = /^\s*([\d:]{1,5})\s*(?:-|–|to)\s*([\d:]{1,5})\s*$/.exec(typed) ?? []
  const [opens, closes] = [readTime(from), readTime(to)]
  return opens && closes ? { opens, closes } : undefined
}

function readTime(typed = ''): string | undefined {
  const [, hour = '', minute = '00'] = /^(\d{1,2})(?::(\d{2}))?$/.exec(typed) ?? []
  const isTime = hour !== '' && Number(hour) < 24 && Number(minute) < 60
  return isTime ? `${hour.padStart(2, '0')}:${minute}` : undefined
}
