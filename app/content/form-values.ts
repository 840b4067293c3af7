import { z } from 'zod'

/** Rows that a list may have: with all their fields they still fit what one form may send. */
export const MOST_ROWS = 16

/** A field as it was typed, whole: one kind of line end and no space around. What is too long is said beside it. */
export const text = z
  .string()
  .catch('')
  .transform((typed) => typed.replace(/\r\n?/g, '\n').trim())

export const tick = z.literal('on').or(z.literal('')).catch('')

/** None, one or several values of one name. */
export const list = z.preprocess(
  (sent): unknown => (Array.isArray(sent) ? sent : sent === undefined || sent === '' ? [] : [sent]),
  z
    .array(z.string().catch(''))
    .catch([])
    .transform((values) => values.filter(Boolean)),
)

/** Rows of a list; how many a form can send is settled where it is read. */
export function rowsOf<Row extends z.ZodType>(row: Row) {
  return z.array(row).catch([])
}

/** What is said of a text over its length. */
export const under = (most: number) => `Keep it under ${most} characters`

/** A text that has to be there. */
export function words(most: number, missing: string) {
  return z.string().min(1, missing).max(most, under(most))
}

/** A whole number within bounds. */
export function whole(least: number, most: number, message: string) {
  return z.string().transform((typed, context) => {
    const number = /^\d{1,6}$/.test(typed) ? Number(typed) : NaN
    if (number >= least && number <= most) return number
    context.addIssue({ code: 'custom', message })
    return z.NEVER
  })
}

/** Lines that say something. */
export function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
}

/** What a schema refuses, by the names that the form's fields have: "steps[0].title". */
export function problemsOf(error: z.ZodError): Record<string, string[]> {
  const problems: Record<string, string[]> = {}
  for (const { path, message } of error.issues) {
    const name = path.reduce<string>(
      (said, part) =>
        typeof part === 'number'
          ? `${said}[${part}]`
          : said
            ? `${said}.${String(part)}`
            : String(part),
      '',
    )
    problems[name] = [...(problems[name] ?? []), message]
  }
  return problems
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

/** Whether a text can be asked of the database as an id. */
export const isId = (typed: string) => UUID.test(typed)
