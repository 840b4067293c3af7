import { db } from '#app/platform/database.server'
import { findVersions } from './draft-version.server'
import { claimsOfBlock } from './guide-claims'
import { readFacts } from './guide-facts.server'

/**
 * Published guides that say of a product what the shop may not, each with the first such phrase: nothing is published
 * with one, but the product can become something else afterwards.
 */
export async function findFlaggedGuides(now: Date) {
  const published = await findVersions(db, { status: 'published' })
  const facts = await readFacts(
    db,
    published.flatMap(({ version }) => version.blocks),
    now,
  )
  return published.flatMap(({ guideId: id, version }) => {
    const claim = version.blocks
      .flatMap((block) => claimsOfBlock(block, facts))
      .find(({ isOfProduct }) => isOfProduct)
    const { title: name } = version
    return claim ? [{ id, name, message: `“${claim.phrase}”: say instead “${claim.instead}”` }] : []
  })
}
