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
  intent: z.enum(['check', 'save']).catch('save'),
})
export type IngredientForm = z.infer<typeof IngredientForm>

/** What is kept of an ingredient. */
export type IngredientValues = Pick<
  IngredientForm,
  'inciName' | 'plainName' | 'aliases' | 'tags' | 'note'
>

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
