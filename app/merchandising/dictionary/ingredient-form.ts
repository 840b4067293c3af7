import { z } from 'zod'
import { findFlaggedClaims } from '#app/catalog/claims'

const text = (longest: number) =>
  z.string().trim().max(longest, `Keep it under ${longest} characters`)

/** An ingredient's form: what labels call it, what shoppers read, and the tags that rules go by. */
export const IngredientForm = z.object({
  inciName: text(120).min(1, 'Enter the INCI name'),
  plainName: text(120).min(1, 'Enter the name that shoppers read'),
  /** One a line; labels are read in any case. */
  aliases: text(2_000)
    .default('')
    .transform((lines) => [
      ...new Set(lines.split('\n').flatMap((line) => line.trim().toLowerCase() || [])),
    ]),
  tags: z.array(z.string().max(40)).default([]),
  note: text(500)
    .default('')
    .superRefine((words, context) => {
      const [claim] = findFlaggedClaims(words, 'cosmetic')
      if (claim)
        context.addIssue({
          code: 'custom',
          message: `Shoppers would read “${claim.phrase}”. ${claim.reason} Say “${claim.instead}”.`,
        })
    }),
  /** Of the ingredient when the form was opened; 0 for a new one. */
  version: z.coerce.number().int().min(0).catch(0),
  /** Of the effect on products that was looked at. */
  seen: z.string().max(64).default(''),
})
export type IngredientForm = z.infer<typeof IngredientForm>

/** What is kept of an ingredient. */
export type IngredientValues = Pick<
  IngredientForm,
  'inciName' | 'plainName' | 'aliases' | 'tags' | 'note'
>

/** What a new one begins with. */
export const NO_INGREDIENT: IngredientValues = {
  inciName: '',
  plainName: '',
  aliases: [],
  tags: [],
  note: '',
}

/** What every button of the form sends, whatever is typed. */
export const SentIngredient = z.object({
  intent: z.enum(['check', 'save', 'keep', 'discard']).catch('save'),
  ticket: z.string().max(500).catch(''),
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .catch('0'),
})

const typed = z
  .string()
  .catch('')
  .transform((words) => words.replaceAll('\r\n', '\n'))

/** The form as it was sent, right or wrong: what the page shows again. */
export const TypedIngredient = z.object({
  inciName: typed,
  plainName: typed,
  aliases: typed,
  tags: z.union([z.array(z.string()), z.string().transform((one) => [one])]).catch([]),
  note: typed,
})
export type TypedIngredient = z.infer<typeof TypedIngredient>

/** An ingredient as its form has it. */
export const typedOf = (values: IngredientValues): TypedIngredient => ({
  ...values,
  aliases: values.aliases.join('\n'),
})

/** Whether two forms say the same, whatever the order of the tags. */
export function isSameTyped(one: TypedIngredient, other: TypedIngredient): boolean {
  const plain = ({ inciName, plainName, aliases, tags, note }: TypedIngredient) =>
    JSON.stringify([
      ...[inciName, plainName, aliases, note].map((words) => words.trim()),
      ...tags.toSorted(),
    ])
  return plain(one) === plain(other)
}

export const INGREDIENT_FIELDS = {
  inciName: 'INCI name',
  plainName: 'Plain name',
  aliases: 'Other spellings',
  tags: 'Tags',
  note: 'Note for shoppers',
} as const satisfies Record<keyof IngredientValues, string>

export interface ValueChange {
  key: string
  label: string
  before: string
  after: string
}

/** The fields in which two versions differ, in words. */
export function valueChanges(before: IngredientValues, after: IngredientValues): ValueChange[] {
  return (Object.keys(INGREDIENT_FIELDS) as (keyof IngredientValues)[]).flatMap((key) => {
    const [was, is] = [wordsOf(before[key]), wordsOf(after[key])]
    return was === is ? [] : [{ key, label: INGREDIENT_FIELDS[key], before: was, after: is }]
  })
}

const wordsOf = (value: string | readonly string[]) =>
  typeof value === 'string' ? value : value.toSorted().join(', ').replaceAll('_', ' ')
