/** The figures of treatments. Which of them a treatment has says which rules apply to it. */
export const FIGURE_WORDS = {
  interval_days: 'Between two sessions of a series',
  series_sessions: 'Sessions in a series',
  maintenance_days: 'Between maintenance sessions',
  retinoid_before_hours: 'Prescription and strong retinoids pause before',
  acid_before_hours: 'Acids, enzymes and scrubs pause before',
  otc_acne_before_hours: 'Acne medicines pause before',
  retinoid_aha_before_hours: 'Retinoids and alpha hydroxy acids pause before',
  active_after_hours: 'Exfoliants and retinoids pause after',
  clinic_only_after_hours: 'Only what the clinic gives you, after',
  gentle_from_hours: 'A gentle routine again, after',
  sun_before_hours: 'No strong sun or tanning before',
  sun_after_hours: 'No strong sun or tanning after',
  toxin_wait_days: 'Wait after injections of botulinum toxin',
  toxin_interval_days: 'Maker’s least time between injections of botulinum toxin',
  isotretinoin_wait_months: 'Wait after isotretinoin',
} as const

export type FigureKey = keyof typeof FIGURE_WORDS
export type FigureUnit = 'hours' | 'days' | 'months' | 'sessions'

const UNITS: readonly FigureUnit[] = ['hours', 'days', 'months', 'sessions']

/** What a figure is counted in: its key ends in it. */
export function unitOf(key: FigureKey): FigureUnit {
  return UNITS.find((unit) => key.endsWith(`_${unit}`)) ?? 'sessions'
}

/** A figure as it is in force somewhere: the location's own value, or else the shop's default. */
export interface Figure {
  key: FigureKey
  /** In `unit`. */
  value: number
  unit: FigureUnit
  /** True where a location has set it itself. */
  own: boolean
  defaultValue: number
  /** The range that was seen in the sources; an own value cannot leave it. */
  minimum: number
  maximum: number
  /** The rule in the shop's research. */
  ruleId: string | null
  source: string
  confidence: 'high' | 'medium' | 'low'
}

/** The values alone, for the rules of cadences and pauses. */
export type FigureValues = Partial<Record<FigureKey, number>>

export function valuesOf(figures: readonly Pick<Figure, 'key' | 'value'>[]): FigureValues {
  return Object.fromEntries(figures.map(({ key, value }) => [key, value]))
}

/** "48 hours", "1 day", "3 sessions"; hours that make more than three whole days are said in days. */
export function amount(value: number, unit: FigureUnit): string {
  if (unit === 'hours' && value > MOST_SAID_IN_HOURS && value % 24 === 0)
    return amount(value / 24, 'days')
  return `${value} ${value === 1 ? unit.slice(0, -1) : unit}`
}

const MOST_SAID_IN_HOURS = 72

/** "48 hours to 7 days", "7 to 30 days", or the one value where nothing else was seen. */
export function range({
  minimum,
  maximum,
  unit,
}: Pick<Figure, 'minimum' | 'maximum' | 'unit'>): string {
  const [least, most] = [amount(minimum, unit), amount(maximum, unit)]
  if (minimum === maximum) return least
  const sameUnit = least.split(' ')[1] === most.split(' ')[1]
  return `${sameUnit ? least.split(' ')[0] : least} to ${most}`
}

/** "every 60 days", "once a year". */
export function everyDays(days: number): string {
  return days === 365 ? 'once a year' : `every ${amount(days, 'days')}`
}

export function isFigureKey(key: string): key is FigureKey {
  return Object.hasOwn(FIGURE_WORDS, key)
}
