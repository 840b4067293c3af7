import { z } from 'zod'
import { CONCERNS } from '#app/routine/skin-profile'

/** What products are shelved by and staff edit: where they are listed, and how they are called. */
export const LABEL_KINDS = {
  category: { one: 'category', many: 'Categories', filter: 'category', table: 'Category' },
  concern: { one: 'concern', many: 'Concerns', filter: 'concern', table: 'Concern' },
} as const

export const LabelKind = z.enum(['category', 'concern'])
export type LabelKind = z.infer<typeof LabelKind>

/** Those that the shop's menu, its rules, its notes and its guide through a routine know by their address. */
export const NAMED_BY_SHOP: Record<LabelKind, readonly string[]> = {
  category: ['cleansers', 'exfoliators', 'serums', 'sunscreens'],
  concern: Object.keys(CONCERNS),
}

export interface Label {
  id: string
  slug: string
  name: string
  intro: string
  version: number
}

const line = z.string().trim().default('')

/** The form of a new or an old label, as it was typed. */
export const LabelForm = z.object({
  kind: LabelKind,
  id: z.uuid(),
  /** 0 for a new one. */
  version: z.coerce.number().int().min(0).max(1_000_000),
  name: line,
  slug: line,
  intro: line.transform((typed) => typed.replace(/\r\n?/g, '\n')),
})
export type LabelForm = z.infer<typeof LabelForm>

/** What the fields of a label have to be; an address only where it is new. */
export const LabelWords = z.object({
  name: z.string().min(1, 'Give it a name').max(40, 'Keep it under 40 characters'),
  slug: z
    .string()
    .max(60, 'Keep it under 60 characters')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens'),
  intro: z.string().max(300, 'Keep it under 300 characters'),
})

export type LabelProblems = Partial<Record<'name' | 'slug' | 'intro', string[]>>
