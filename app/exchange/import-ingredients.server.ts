import { z } from 'zod'
import { lockDictionary } from '#app/merchandising/dictionary/dictionary-lock.server'
import { followDictionary } from '#app/merchandising/dictionary/follow-dictionary.server'
import { readKnown } from '#app/merchandising/read-label.server'
import { Prisma, type Database, type Transaction } from '#app/platform/database.server'
import { readCells, refused, type JudgedRow, type SentRow } from './import-row'
import type { ImportBy, Importer } from './importer'
import { recordAudits } from './record-audits.server'

const list = z
  .string()
  .default('')
  .transform((cell) => [...new Set(cell.split(';').flatMap((word) => word.trim() || []))])

const IngredientRow = z.object({
  inci_name: z.string('Enter the INCI name').max(120, 'Keep it under 120 characters'),
  plain_name: z.string().max(120, 'Keep it under 120 characters').optional(),
  aliases: list.transform((words) => words.map((word) => word.toLowerCase())),
  tags: list.refine(
    (words) => words.every((word) => /^[a-z0-9]+(_[a-z0-9]+)*$/.test(word)),
    'Tags are lower case with underscores, such as retinoid_low',
  ),
  note: z.string().max(500, 'Keep it under 500 characters').optional(),
})

interface Ingredient {
  inciName: string
  plainName: string
  aliases: string[]
  tags: string[]
  note: string | null
}

interface Plan extends Ingredient {
  number: number
  id: string | null
  slug: string
}

/** Columns that the file does not have stay as they are. */
async function judgeRows(db: Database, rows: readonly SentRow[]) {
  const read = rows.map((sent) => ({ sent, ...readCells(IngredientRow, sent) }))
  const names = read.flatMap((row) => ('values' in row ? [row.values.inci_name] : []))
  const known = await db.ingredient.findMany({ where: { inciName: { in: names } } })
  const slugs = await db.ingredient.findMany({
    where: { slug: { in: names.map(slugOf) } },
    select: { slug: true, inciName: true },
  })
  const judged: JudgedRow[] = []
  const plans: Plan[] = []
  for (const row of read) {
    const { number, cells } = row.sent
    if (!('values' in row)) {
      judged.push(refused(number, ...row.problems))
      continue
    }
    const { inci_name: inciName } = row.values
    const before = known.find((each) => each.inciName === inciName)
    const slug = slugOf(inciName)
    const taken = slugs.find((each) => each.slug === slug && each.inciName !== inciName)
    if (!before && (taken || slug === '')) {
      const reason = taken ? `Too like ${taken.inciName}` : 'Enter the INCI name'
      judged.push(refused(number, { column: 'inci_name', reason }))
      continue
    }
    if (!before && !row.values.plain_name) {
      judged.push(refused(number, { column: 'plain_name', reason: 'A new one needs a plain name' }))
      continue
    }
    const sentValue = <Value>(column: string, value: Value, old: Value | undefined) =>
      column in cells || old === undefined ? value : old
    const after: Ingredient = {
      inciName,
      plainName: row.values.plain_name ?? before?.plainName ?? inciName,
      aliases: sentValue('aliases', row.values.aliases, before?.aliases),
      tags: sentValue('tags', row.values.tags, before?.tags),
      note: sentValue('note', row.values.note ?? null, before?.note),
    }
    const change = before ? changeWords(before, after) : 'new ingredient'
    const effect = before ? (change === null ? 'same' : 'changed') : 'new'
    judged.push({ number, effect, problems: [], change })
    if (effect !== 'same') plans.push({ number, id: before?.id ?? null, slug, ...after })
  }
  return { judged, plans }
}

function changeWords(before: Ingredient, after: Ingredient): string | null {
  const parts = (['plainName', 'aliases', 'tags', 'note'] as const).filter(
    (part) => JSON.stringify(before[part]) !== JSON.stringify(after[part]),
  )
  return parts.length === 0 ? null : parts.map((part) => NAMES[part]).join(', ')
}

const NAMES = { plainName: 'plain name', aliases: 'aliases', tags: 'tags', note: 'note' }

function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')
}

async function applyRows(tx: Transaction, rows: readonly SentRow[], by: ImportBy) {
  await lockDictionary(tx)
  const { judged, plans } = await judgeRows(tx, rows)
  if (plans.length === 0) return judged
  const before = await readKnown(tx)
  const written = await tx.$queryRaw<{ id: string; inciName: string }[]>(Prisma.sql`
    INSERT INTO "Ingredient" ("id", "slug", "inciName", "plainName", "aliases", "tags", "note")
    SELECT gen_random_uuid(), "slug", "inciName", "plainName",
      ARRAY(SELECT jsonb_array_elements_text("aliases")), ARRAY(SELECT jsonb_array_elements_text("tags")), "note"
    FROM jsonb_to_recordset(${JSON.stringify(plans)}::jsonb) AS sent
      ("slug" text, "inciName" text, "plainName" text, "aliases" jsonb, "tags" jsonb, "note" text)
    ORDER BY "inciName"
    ON CONFLICT ("inciName") DO UPDATE SET "plainName" = excluded."plainName", "aliases" = excluded."aliases",
      "tags" = excluded."tags", "note" = excluded."note", "version" = "Ingredient"."version" + 1
    RETURNING "id", "inciName"`)
  const ids = new Map(written.map(({ id, inciName }) => [inciName, id]))
  await recordAudits(
    tx,
    by,
    plans.map(({ inciName, plainName, aliases, tags, note }) => ({
      action: 'ingredient.imported',
      record: { kind: 'ingredient', id: ids.get(inciName) ?? by.importId, name: inciName },
      after: { plainName, aliases, tags, note, import: by.importId },
    })),
  )
  const cause = { import: by.importId }
  await followDictionary(tx, by.actor, { before, cause }, by.now)
  return judged
}

export const importIngredients: Importer = {
  key: ['inci_name'],
  judge: async (db, rows) => (await judgeRows(db, rows)).judged,
  lock: async (tx, rows) => {
    await lockDictionary(tx)
    await tx.$queryRaw(Prisma.sql`
      SELECT FROM "Ingredient" WHERE "inciName" = ANY (${rows.map(({ cells }) => cells['inci_name'] ?? '')}::text[])
      ORDER BY "inciName" FOR NO KEY UPDATE`)
  },
  apply: applyRows,
}
