import { keepAnswers } from '#app/platform/keep-answers'

/** What a dictionary entry needs so that labels can be read with it. */
export interface KnownIngredient {
  inciName: string
  /** Other spellings, in any case. */
  aliases: readonly string[]
}

export type IngredientIndex<Known extends KnownIngredient> = ReadonlyMap<string, Known>

/** Makes the dictionary quick to look up. Where two entries share a spelling, the first INCI name wins. */
export function indexIngredients<Known extends KnownIngredient>(
  known: readonly Known[],
): IngredientIndex<Known> {
  const index = new Map<string, Known>()
  const add = (name: string, entry: Known) => {
    const spelling = simplify(name)
    if (!index.has(spelling)) index.set(spelling, entry)
  }
  for (const entry of known) add(entry.inciName, entry)
  for (const entry of known) for (const alias of entry.aliases) add(alias, entry)
  return index
}

/**
 * The ingredient that a label means, whatever the case: by its whole name, without its brackets
 * ("Avena Sativa (Oat) Kernel"), by one of several names ("Water/Aqua/Eau"), or by what stands in
 * the brackets. Undefined when none of them is known.
 */
export function matchIngredient<Known extends KnownIngredient>(
  labelName: string,
  index: IngredientIndex<Known>,
): Known | undefined {
  for (const spelling of spellings(labelName)) {
    const found = spelling ? index.get(spelling) : undefined
    if (found) return found
  }
  return undefined
}

function* spellings(labelName: string): Generator<string> {
  yield simplify(labelName)
  const bare = simplify(labelName.replace(/[([][^)\]]*[)\]]/g, ' '))
  const bracketed = [...labelName.matchAll(/[([]([^)\]]*)[)\]]/g)].flatMap(([, inside = '']) =>
    inside.split(/[,/]/),
  )
  yield* [bare, ...bare.split('/'), ...bracketed].map(simplify)
}

/** Lower case, without accents, marks, or needless space. */
function simplify(name: string): string {
  return simplified(name, () => simplifyAnew(name))
}

/** Labels share their names, and a dictionary is made quick to look up again and again. */
const simplified = keepAnswers<string>(10_000)

function simplifyAnew(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[*†‡§°™®©]/g, '')
    .replace(/[’‘`]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}
