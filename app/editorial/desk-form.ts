import { z } from 'zod'
import { BlockForm } from './block-form'
import { BLOCK_NAMES } from './block-kinds'
import type { BlockKind } from './draft-content'
import { SourceForm } from './source-form'

const INTENTS = [
  ...['begin', 'head', 'place', 'add', 'save', 'up', 'down', 'remove', 'row-add'],
  ...['publish', 'schedule', 'unschedule', 'discard', 'withdraw', 'forget', 'check', 'check-head'],
] as const

const Count = z.coerce.number().int().min(0).max(2_147_483_647)
const Typed = z.string().trim().max(2_000).default('')

/** What the buttons and forms of a guide's editor send; each sends some of it. */
export const DeskForm = z.object({
  intent: z.enum(INTENTS).or(z.string().regex(/^row-(?:up|down|remove):\d{1,2}$/)),
  versionId: z.uuid().optional(),
  revision: Count.default(0),
  /** The number that was published when the page was drawn; left out where none was. */
  replaces: Count.optional(),
  list: z.enum(['blocks', 'sources']).default('blocks'),
  at: Count.max(999).default(0),
  ticket: z.string().max(300).default(''),
  seen: z.string().max(64).default(''),
  blockKind: z.enum(Object.keys(BLOCK_NAMES) as [BlockKind, ...BlockKind[]]).default('text'),
  block: BlockForm.prefault({}),
  source: SourceForm.prefault({}),
  head: z.object({ title: Typed, summary: Typed, reviewedOn: Typed }).prefault({}),
  slug: z.string().trim().max(200).optional(),
  place: z.string().trim().max(10).optional(),
  confirmed: z.array(z.string().max(200)).max(100).default([]),
  publishAt: z.string().max(40).default(''),
})
export type DeskForm = z.infer<typeof DeskForm>

/** Bytes: the longest block several times over. */
export const DESK_MAX_BYTES = 256 * 1024

/** Which form of the editor is open: "head", "place", or an item such as "blocks-3", counted from 0. */
export function parseOpen(open: string | null): Open | null {
  if (open === 'head' || open === 'place') return { form: open }
  const [, list, at] = /^(blocks|sources)-(\d{1,3})$/.exec(open ?? '') ?? []
  return list ? { form: 'item', list: list as 'blocks' | 'sources', at: Number(at) } : null
}

export type Open =
  { form: 'head' | 'place' } | { form: 'item'; list: 'blocks' | 'sources'; at: number }

/** The anchor of an item in the editor, to which warnings lead. */
export const itemAnchor = (list: 'blocks' | 'sources', at: number) => `${list}-${at}`
