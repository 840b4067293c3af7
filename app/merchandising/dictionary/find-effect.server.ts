import { createHash } from 'node:crypto'
import { PROFILE_RULES } from '#app/routine/rules/profile-rules'
import { TOGETHER_RULES } from '#app/routine/rules/rules'
import type { Database } from '#app/platform/database.server'
import { readKnown, type Known } from '../read-label.server'
import { findFollowers } from './find-followers.server'

export interface TouchedProduct {
  id: string
  name: string
  isOnSale: boolean
  gains: string[]
  loses: string[]
}

/** What a change of the dictionary does to products, and which rules speak of what they gain or lose. */
export interface Effect {
  /** Names this very effect, to tell whether it was looked at. Empty where no product is touched. */
  key: string
  products: TouchedProduct[]
  rules: { id: string; title: string }[]
}

/** Works out the effect of `changed` on the dictionary as it is; writes nothing. Four queries at most. */
export async function findEffect(db: Database, changed: Known): Promise<Effect> {
  const before = await readKnown(db)
  const after = [...before.filter(({ id }) => id !== changed.id), changed].toSorted((a, b) =>
    a.inciName.localeCompare(b.inciName, 'en'),
  )
  const products = (await findFollowers(db, before, after)).map((each): TouchedProduct => ({
    ...{ id: each.id, name: each.name, isOnSale: each.status === 'active' },
    gains: each.after.tags.filter((tag) => !each.before.tags.includes(tag)),
    loses: each.before.tags.filter((tag) => !each.after.tags.some((kept) => kept === tag)),
  }))
  const moved = new Set(products.flatMap(({ gains, loses }) => [...gains, ...loses]))
  const key =
    products.length === 0
      ? ''
      : createHash('sha256').update(JSON.stringify(products)).digest('hex').slice(0, 32)
  return { key, products, rules: rulesOf([...moved]) }
}

function rulesOf(tags: readonly string[]): Effect['rules'] {
  const speaks = (of: unknown) => tags.some((tag) => JSON.stringify(of).includes(`"${tag}"`))
  return [
    ...PROFILE_RULES.filter(({ of }) => speaks(of)).map(({ id, title }) => ({ id, title })),
    ...TOGETHER_RULES.filter(({ condition }) => speaks(condition)).map(({ id, suggestion }) => ({
      ...{ id, title: suggestion },
    })),
  ]
}
