import { z } from 'zod'
import type { OpeningHours } from '#app/treatments/opening-hours'
import { list, problemsOf, rowsOf, text, tick, under, words } from '../form-values'
import type { FieldProblems } from '../content-kind'
import { readHours, tidyHours, WEEKDAYS } from './hours-text'

const Hours = z.object({ spans: text.transform(tidyHours) })
const OwnFigure = z.object({ id: text, value: text })

/** A studio's form as it was typed, right or wrong. */
export const StudioValues = z.object({
  name: text,
  line1: text,
  city: text,
  state: text,
  postalCode: text,
  timezone: text,
  phone: text,
  staffEmail: text,
  /** One text for each day, Monday first. */
  hours: rowsOf(Hours).transform((days) => WEEKDAYS.map((_, day) => days[day] ?? { spans: '' })),
  pickup: tick,
  active: tick,
  /** Ids of the treatments that it offers. */
  treatments: list.transform((ids) => ids.toSorted()),
  /** What it does differently, by the figure's id; without a value the shop's own figure holds. */
  figures: rowsOf(OwnFigure).transform((rows) =>
    rows.filter(({ id, value }) => id && value).toSorted((a, b) => a.id.localeCompare(b.id)),
  ),
})
export type StudioValues = z.infer<typeof StudioValues>

/** The clocks of the United States. */
export const ZONES = [
  ['America/New_York', 'Eastern'],
  ['America/Chicago', 'Central'],
  ['America/Denver', 'Mountain'],
  ['America/Phoenix', 'Mountain, without daylight saving (Arizona)'],
  ['America/Los_Angeles', 'Pacific'],
  ['America/Anchorage', 'Alaska'],
  ['Pacific/Honolulu', 'Hawaii'],
] as const

const Day = z.object({ spans: z.string() }).transform(({ spans }, context) => {
  const read = readHours(spans)
  if (read) return read
  context.addIssue({
    code: 'custom',
    path: ['spans'],
    message: 'Write hours such as 09:00–18:00, two spans with a comma; leave it empty when closed',
  })
  return z.NEVER
})

const Studio = z.object({
  name: words(80, 'Name the studio'),
  line1: words(120, 'Enter the street and number'),
  city: words(80, 'Enter the city'),
  state: z.string().regex(/^[A-Z]{2}$/, 'Enter the state in two letters, such as TX'),
  postalCode: z.string().regex(/^\d{5}(-\d{4})?$/, 'Enter the ZIP code'),
  timezone: z.enum(
    ZONES.map(([zone]) => zone),
    'Choose the clock of the place',
  ),
  phone: z
    .string()
    .max(40, under(40))
    .refine((typed) => typed === '' || /^[\d\s()+.-]{7,}$/.test(typed), 'Enter a phone number'),
  staffEmail: z.union([z.literal(''), z.email('Enter an email address')]),
  hours: z.array(Day).length(7),
  pickup: z.string().transform((on) => on === 'on'),
  active: z.string().transform((on) => on === 'on'),
  treatments: z.array(z.uuid('Choose treatments of the shop')),
  figures: z.array(z.object({ id: z.uuid(), value: z.string() })),
})

export type StudioInput = Omit<z.infer<typeof Studio>, 'hours'> & { hours: OpeningHours }

/** What the form says, once it is right; else what is wrong, beside which field. */
export function readStudio(
  values: StudioValues,
): { kind: 'read'; input: StudioInput } | { kind: 'invalid'; problems: FieldProblems } {
  const read = Studio.safeParse(values)
  if (!read.success) return { kind: 'invalid', problems: problemsOf(read.error) }
  const hours = read.data.hours.flatMap((spans, place) =>
    spans.map((span) => ({ day: place + 1, ...span })),
  )
  return { kind: 'read', input: { ...read.data, hours } }
}

/** Where a studio's own figure is wrong: rows without a value are not kept, so their places are not. */
export const figureField = (figureId: string) => `figure-${figureId}`
