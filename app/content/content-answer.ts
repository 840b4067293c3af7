import { z } from 'zod'
import type { ContentValues } from './content'
import type { ContentCheck, FieldProblems } from './content-kind'
import type { Change } from './changes'
import { text } from './form-values'

/** What the editor's form sends besides the record's own fields. */
export const ContentForm = z.object({
  intent: z.string().min(1).max(120).default('save'),
  base: z.string().regex(/^([0-9a-f-]{36}|live)\.\d{1,9}$/),
  ticket: z.string().max(300).default(''),
  /** As long as it was typed: what is over `NOTE_MOST` is said beside it. */
  note: text,
  publishAt: z.string().max(40).default(''),
})
export type ContentForm = z.infer<typeof ContentForm>

/** Letters that colleagues are told why in. */
export const NOTE_MOST = 200

/** Bytes: the longest form of any kind several times over. */
export const CONTENT_MAX_BYTES = 256 * 1024

/** The editor as it is drawn again after a button that led nowhere else. Nothing that was typed is lost. */
export interface ContentAnswer {
  values: ContentValues
  note: string
  /** The day and time that it was to be published at, as typed. */
  publishAt: string
  base: string
  ticket: string
  check: ContentCheck
  /** What is wrong with the fields, where the button asked for more than a draft. */
  problems: FieldProblems
  /** What stands over the form. */
  message: string | null
  /** What a colleague did meanwhile. */
  conflict: { by: string; changes: Change[] } | null
  /** What the keyboard goes to. */
  focus: string | null
  /** Words that a product was looked for with, and in which step. */
  search: { step: number; words: string } | null
  /** Two answers that look the same are drawn anew all the same. */
  stamp: number
}
