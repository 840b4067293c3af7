import { nearestWord, searchWords, textQuery } from '#app/catalog/search-words'
import { Prisma, type Database } from '#app/platform/database.server'
import { shortMemory } from '#app/platform/short-memory'

/** How a search is answered. */
export type UnderstoodSearch = {
  /** For PostgreSQL's to_tsquery('english', …). */
  textQuery: string
  /** The words that were looked for, when they are not those that were typed. */
  insteadOf: string | null
  /** True where nothing has all the words and products with any of them are shown. */
  anyWord: boolean
}

/**
 * Finds words that lead somewhere: all as typed, else with spelling mended from the shop's own
 * vocabulary, else any of them. Null where none leads to a product. One query where the words are
 * right, up to three where not.
 */
export async function understandSearch(
  db: Database,
  q: string,
  now: Date,
): Promise<UnderstoodSearch | null> {
  const typed = searchWords(q)
  if (typed.length === 0) return null
  const all = textQuery(typed, 'all')
  if (await leadsSomewhere(db, all)) return { textQuery: all, insteadOf: null, anyWord: false }

  const vocabulary = await remember('vocabulary', now, () => readVocabulary(db))
  const known = new Set(vocabulary)
  const mended = typed.map((word) =>
    known.has(word) ? word : (nearestWord(word, vocabulary) ?? word),
  )
  const insteadOf = mended.join(' ') === typed.join(' ') ? null : mended.join(' ')
  for (const join of ['all', 'any'] as const) {
    const query = textQuery(mended, join)
    if (query !== all && (await leadsSomewhere(db, query)))
      return { textQuery: query, insteadOf, anyWord: join === 'any' && mended.length > 1 }
  }
  return null
}

const remember = shortMemory<string[]>({ milliseconds: 60_000, size: 1 })

async function leadsSomewhere(db: Database, query: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ found: boolean }[]>(Prisma.sql`
    SELECT EXISTS (
      SELECT 1 FROM "Listing" WHERE "document" @@ to_tsquery('english', ${query})
    ) AS "found"`)
  return row?.found ?? false
}

/** Words of names, brands, concerns and key ingredients with their aliases; those of most products first. */
async function readVocabulary(db: Database): Promise<string[]> {
  const rows = await db.$queryRaw<{ word: string }[]>`
    SELECT "word" FROM "Listing", unnest(string_to_array("words", ' ')) AS "word"
    WHERE length("word") > 3 GROUP BY "word" ORDER BY count(*) DESC, "word"`
  return rows.map(({ word }) => word)
}
