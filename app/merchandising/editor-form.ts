import { z } from 'zod'

/** What the buttons of a product's editor ask for. */
export const EDITOR_INTENTS = [
  'save',
  'publish',
  'check',
  /** What was typed is kept as a draft while somebody types. */
  'keep',
  'discard',
  'add-size',
  'add-active',
  'pictures',
  'preview',
  'schedule',
  'unschedule',
  'archive',
  'draft',
  'duplicate',
] as const

/** What the editor's form sends besides the product's own fields. */
export const EditorForm = z.object({
  /** Another name for an ingredient is put in by a button that says both: "use:Glycerine=>Glycerin". */
  intent: z.enum(EDITOR_INTENTS).or(z.string().regex(/^use:[^=]{1,200}=>.{1,200}$/)),
  version: z.coerce.number().int().min(0).max(2_147_483_647),
  ticket: z.string().max(300).default(''),
  /** The id that a copy is to have. */
  copyId: z.uuid().optional(),
  publishAt: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/, 'Choose a day and a time')
    .optional(),
  conflicts: z
    .array(
      z.object({
        field: z.string().max(120),
        take: z.enum(['theirs', 'mine', 'open']).default('open'),
      }),
    )
    .max(200)
    .default([]),
})
export type EditorForm = z.infer<typeof EditorForm>

/** Bytes: the longest label and description several times over. */
export const EDITOR_MAX_BYTES = 256 * 1024
