import { db } from '#app/platform/database.server'
import { readBundlesOnSale } from './bundle-content.server'
import { claimsOfBundle } from './check-bundle.server'
import { readVariants } from './read-variants.server'

/**
 * Bundles on sale that say what they may not, each with the first such phrase: nothing is published with one, but a
 * product of which a step speaks can become something else afterwards.
 */
export async function findFlaggedBundles(now: Date) {
  const bundles = await readBundlesOnSale(db)
  const options = bundles.flatMap(({ values }) => values.steps.flatMap((step) => step.options))
  const facts = await readVariants(db, options, now)
  return bundles.flatMap(({ id, name, values }) => {
    const [claim] = claimsOfBundle(values, facts)
    return claim ? [{ id, name, message: claim.message }] : []
  })
}
