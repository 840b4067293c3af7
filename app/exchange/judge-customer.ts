import type { CustomerRow } from './customer-row'
import { refused, type JudgedRow, type RowProblem, type SentRow } from './import-row'
import type { KnownCustomer } from './known-customers.server'
import { readNotes, type CellNote } from './notes-cell'

/** What a row changes: what it leaves alone is undefined. */
export interface CustomerPlan {
  number: number
  email: string
  known: KnownCustomer
  isNew: boolean
  name: string | undefined
  phone: string | null | undefined
  letters: ({ status: NonNullable<CustomerRow['letters']> } & LettersProof) | undefined
  notes: CellNote[]
}

interface LettersProof {
  at: Date
  place: string
  wording: string
}

const REMOVED: Omit<LettersProof, 'at'> = {
  place: 'file of our staff',
  wording: 'Taken off the list by a file',
}

/** Judges a row of the customers file by what the shop knows of its address, and says what is to be done. */
export function judgeCustomer(
  { number, cells }: SentRow,
  row: CustomerRow,
  known: KnownCustomer,
  now: Date,
): { verdict: JudgedRow; plan?: CustomerPlan } {
  const notes = row.notes === undefined ? [] : readNotes(row.notes, now)
  const problems = [
    ...nameProblems(row, known),
    ...lettersProblems(row, known, now),
    ...(typeof notes === 'string' ? [{ column: 'notes', reason: notes }] : []),
  ]
  if (problems.length > 0 || typeof notes === 'string')
    return { verdict: refused(number, ...problems) }
  const plan: CustomerPlan = {
    ...{ number, email: row.email, known, isNew: known.number === null },
    name: row.name === undefined || row.name === known.name ? undefined : row.name,
    phone:
      'phone' in cells && (row.phone ?? null) !== known.phone ? (row.phone ?? null) : undefined,
    letters: lettersOf(row, known, now),
    notes: notes.filter((note) => !known.notes.some((each) => isSameNote(note, each))),
  }
  const words = changeWords(plan)
  if (!plan.isNew && words.length === 0)
    return { verdict: { number, effect: 'same', problems: [], change: null } }
  if (known.isForgotten)
    return {
      verdict: refused(number, {
        column: 'email',
        reason: 'They asked to be forgotten: a file does not bring them back',
      }),
    }
  const change = [plan.isNew ? 'new customer' : [], words].flat().join(', ')
  const effect = plan.isNew ? 'new' : 'changed'
  return { verdict: { number, effect, problems: [], change }, plan }
}

function nameProblems({ name }: CustomerRow, known: KnownCustomer): RowProblem[] {
  if (name === undefined || name === known.name || !known.namedElsewhere) return []
  return [{ column: 'name', reason: `Their own latest order or request says ${known.name}` }]
}

/** A file never makes a reader of somebody whose answer the shop knows, and of nobody without the proof. */
function lettersProblems(row: CustomerRow, known: KnownCustomer, now: Date): RowProblem[] {
  const { letters, letters_at: at, letters_place: place, letters_wording: wording } = row
  if (letters === undefined || letters === known.letters) return []
  if (at && at > now) return [{ column: 'letters_at', reason: 'This day is still to come' }]
  if (letters === 'unsubscribed') return []
  if (known.letters !== null)
    return [
      {
        column: 'letters',
        reason:
          known.letters === 'unsubscribed'
            ? 'They stopped the letter: only they themselves can ask for it again'
            : known.letters === 'pending'
              ? 'They have not confirmed: only they themselves can'
              : 'They confirmed the letter: a file can only take them off it',
      },
    ]
  const proof = { letters_at: at, letters_place: place, letters_wording: wording }
  return Object.entries(proof).flatMap(([column, cell]) =>
    cell === undefined ? [{ column, reason: PROOF_WORDS[column] ?? '' }] : [],
  )
}

const PROOF_WORDS: Record<string, string> = {
  letters_at: 'Enter when they agreed: without proof nobody is written to',
  letters_place: 'Enter where they agreed, such as the address of the form',
  letters_wording: 'Enter the words that they agreed to',
}

function lettersOf(row: CustomerRow, known: KnownCustomer, now: Date): CustomerPlan['letters'] {
  const { letters: status } = row
  if (status === undefined || status === known.letters) return undefined
  // When a reader whom the shop knows is taken off, it happens now, whatever the file says.
  if (known.letters !== null) return { status, at: now, ...REMOVED }
  return {
    ...{ status, at: row.letters_at ?? now },
    place: row.letters_place ?? REMOVED.place,
    wording: row.letters_wording ?? REMOVED.wording,
  }
}

function isSameNote(note: CellNote, known: { at: Date; text: string }): boolean {
  return note.text === known.text && (note.at === null || note.at.getTime() === known.at.getTime())
}

function changeWords({ name, phone, letters, notes }: CustomerPlan): string[] {
  return [
    name === undefined ? [] : 'name',
    phone === undefined ? [] : phone === null ? 'phone taken out' : 'phone',
    letters === undefined ? [] : `letters: ${letters.status}`,
    notes.length === 0 ? [] : notes.length === 1 ? '1 note' : `${notes.length} notes`,
  ].flat()
}
