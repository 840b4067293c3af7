import { z } from 'zod'
import { FileMoment, isOfShop } from './file-moment'

const Moment = z.iso.datetime({ offset: true })
const Day = z.iso.date()

/** "2026-11-26", which is its noon, or a moment with its zone; undefined for an empty cell. A day that is today is now. */
export function readMoment(cell: string, now: Date): Date | undefined | 'unreadable' {
  if (cell === '') return undefined
  if (Moment.safeParse(cell).success) return FileMoment.safeParse(cell).data ?? 'unreadable'
  if (!Day.safeParse(cell).success) return 'unreadable'
  if (cell === now.toISOString().slice(0, 10)) return now
  const noon = new Date(`${cell}T12:00:00Z`)
  return isOfShop(noon) ? noon : 'unreadable'
}
