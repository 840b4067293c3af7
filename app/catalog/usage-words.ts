import type { PublicProduct } from '#app/catalog/public-selects'

/** The order of a routine, thin to thick; a product's step counts from 1. */
export const routineSteps = [
  'Cleanse',
  'Exfoliate or mask',
  'Tone',
  'Serum',
  'Treat',
  'Moisturize',
  'Sunscreen',
] as const

type Used = Pick<PublicProduct, 'useAm' | 'usePm' | 'timesPerWeekStart' | 'timesPerWeekMax'>

/** "Morning and evening". */
export function dayTimes({ useAm, usePm }: Pick<Used, 'useAm' | 'usePm'>): string {
  if (useAm && usePm) return 'Morning and evening'
  return useAm ? 'Morning' : 'Evening'
}

/**
 * How often, where it is known: "Twice a week to start, up to once a day". Fourteen times a week are
 * a morning and an evening each day.
 */
export function howOften({ timesPerWeekStart: start, timesPerWeekMax: max }: Used): string | null {
  const first = start ?? max
  if (first === null) return null
  const beginning = capitalized(timesAWeek(first))
  return max === null || max === first
    ? beginning
    : `${beginning} to start, up to ${timesAWeek(max)}`
}

function timesAWeek(times: number): string {
  if (times % 7 === 0) return `${times === 7 ? 'once' : timesWords(times / 7)} a day`
  return `${timesWords(times)} a week`
}

/** How many times: "once", "twice", "5 times". */
export function timesWords(times: number): string {
  return times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`
}

function capitalized(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
