import { parseGuide } from '#app/guides/parse-guide'
import type { ComparedVersion } from './compare-versions'
import type { DraftBlock } from './draft-content'
import { claimsOfBlock, claimsOfWords, type GuideClaim } from './guide-claims'
import type { GuideFacts } from './guide-facts'

/** Where something is: what stands above the guide, one of its blocks or one of its sources, from 0. */
export type Place = { list: 'head' } | { list: 'blocks' | 'sources'; at: number }

export interface Warning {
  place: Place
  /** Stops publishing; has to be confirmed; or is only to be looked at. */
  level: 'stops' | 'confirm' | 'look'
  message: string
  claim?: GuideClaim | undefined
}

const YEAR_MS = 365 * 86_400_000

/** Everything that keeps a version from being published or that staff should look at, in reading order. */
export function warningsOf(version: ComparedVersion, facts: GuideFacts, now: Date): Warning[] {
  const found = [
    ...headWarnings(version, facts, now),
    ...missingParts(version),
    ...version.blocks.flatMap((block, at) => [
      ...namedWarnings(block, facts).map((warning) => ({
        ...warning,
        place: placeOf('blocks', at),
      })),
      ...claimsOfBlock(block, facts).map((claim) => claimWarning(placeOf('blocks', at), claim)),
    ]),
  ]
  return found.toSorted((one, other) => rank(one.place) - rank(other.place))
}

const placeOf = (list: 'blocks' | 'sources', at: number): Place => ({ list, at })

function rank(place: Place): number {
  if (place.list === 'head') return -1
  return place.at + (place.list === 'sources' ? 1_000 : 0)
}

function headWarnings(
  { title, summary, reviewedOn }: ComparedVersion,
  facts: GuideFacts,
  now: Date,
): Warning[] {
  const place: Place = { list: 'head' }
  const age = now.getTime() - Date.parse(`${reviewedOn}T00:00:00Z`)
  const found: Warning[] = claimsOfWords(`${title}\n${summary}`, facts).map((claim) =>
    claimWarning(place, claim),
  )
  const add = (level: Warning['level'], message: string) => found.push({ place, level, message })
  if (title === '') add('stops', 'It has no title')
  if (summary === '') add('stops', 'It has no summary')
  if (age > YEAR_MS) add('look', 'It was last reviewed more than a year ago')
  if (age < 0) add('stops', 'The day of its review is still to come')
  return found
}

function claimWarning(place: Place, claim: GuideClaim): Warning {
  const message = `“${claim.phrase}” may be a claim`
  return { place, level: claim.isOfProduct ? 'stops' : 'confirm', message, claim }
}

/** What guides/parse-guide.ts asks of a guide that readers see, in staff's words. */
function missingParts({ blocks, sources }: ComparedVersion): Warning[] {
  const parsed = parseGuide({ blocks, sources })
  if (parsed.kind === 'guide') return []
  return parsed.problems.map(({ place, message }) => {
    const [, list, number, inside = ''] =
      /^(block|source) (\d+)(?: \([^)]*\))?(?:, (.*))?$/.exec(place) ?? []
    if (!list) return { place: { list: 'head' }, level: 'stops', message: 'It has no block yet' }
    const where = placeOf(list === 'block' ? 'blocks' : 'sources', Number(number) - 1)
    return { place: where, level: 'stops', message: plainly(inside, message) }
  })
}

/** "title is empty" for zod's "Too small: expected string to have >=1 characters". */
function plainly(field: string, message: string): string {
  const what = field || 'It'
  if (/^too small/i.test(message))
    return /array/.test(message) ? `${what}: there are too few` : `${what} is empty`
  if (/^too big/i.test(message)) return `${what} is too long`
  if (/^invalid (?:option|input)/i.test(message)) return `${what} is still to be chosen`
  if (/^invalid string/i.test(message)) return `${what} is not written as it has to be`
  return `${what} ${message}`
}

type Named = Omit<Warning, 'place'>

function namedWarnings(block: DraftBlock, facts: GuideFacts): Named[] {
  switch (block.kind) {
    case 'product':
      return productWarnings(block.product, facts)
    case 'steps':
      return block.steps.flatMap(({ product = '' }) => productWarnings(product, facts))
    case 'treatment': {
      const { treatment } = block
      const fact = facts.treatments.get(treatment)
      if (treatment === '' || fact?.isOffered) return []
      return fact
        ? [look(`${fact.name} is not offered: readers see “By consultation only”`)]
        : [stops(`No treatment has the address “${treatment}”`)]
    }
    case 'routine': {
      const fact = facts.routines.get(block.bundle)
      if (block.bundle === '' || fact?.status === 'active') return []
      return fact
        ? [look(`${fact.name} is ${NOT_ON_SALE[fact.status]}: readers see nothing here`)]
        : [stops(`No routine has the address “${block.bundle}”`)]
    }
    case 'location':
      return facts.studios > 0 ? [] : [look('No studio is open: readers see nothing here')]
    default:
      return []
  }
}

const NOT_ON_SALE: Record<string, string> = { draft: 'not published', archived: 'archived' }

function productWarnings(slug: string, { products }: GuideFacts): Named[] {
  if (slug === '') return []
  const fact = products.get(slug)
  if (!fact) return [stops(`No product has the address “${slug}”`)]
  const { name, status, isInStock } = fact
  if (status !== 'active')
    return [look(`${name} is ${NOT_ON_SALE[status] ?? status}: readers see another product`)]
  return isInStock ? [] : [look(`${name} is sold out: readers see another product`)]
}

const look = (message: string): Named => ({ level: 'look', message })
const stops = (message: string): Named => ({ level: 'stops', message })

/** The phrases that whoever publishes has to confirm, each once, in small letters. */
export function phrasesToConfirm(warnings: readonly Warning[]): string[] {
  const phrases = warnings.flatMap(({ level, claim }) =>
    level === 'confirm' && claim ? [claim.phrase.toLowerCase()] : [],
  )
  return [...new Set(phrases)]
}
