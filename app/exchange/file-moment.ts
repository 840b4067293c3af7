import { z } from 'zod'

/** Nothing of a shop is older, and the database knows no year 0. */
const FIRST = new Date('1900-01-01T00:00:00Z')

/** A moment with its zone as a file has it. */
export const FileMoment = z.iso
  .datetime({ error: 'Enter the moment as 2026-03-10T12:00:00Z', offset: true })
  .transform((typed) => new Date(typed))
  .refine(isOfShop, 'Enter a moment after 1900')

export function isOfShop(at: Date): boolean {
  return at >= FIRST
}
