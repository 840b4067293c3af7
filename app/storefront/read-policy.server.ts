import { db } from '#app/platform/database.server'
import { readPriceBook } from '#app/pricing/price-book.server'
import type { Policy } from './policy'
import { deliveryPolicy } from './policy-delivery'
import { privacyPolicy } from './policy-privacy'
import { returnsPolicy } from './policy-returns'
import { termsPolicy } from './policy-terms'

const FIXED = [returnsPolicy, privacyPolicy, termsPolicy]

/** The policy under this address; undefined where there is none. */
export async function readPolicy(slug: string): Promise<Policy | undefined> {
  if (slug === 'delivery') return deliveryPolicy((await readPriceBook(db)).deliveryRates)
  return FIXED.find((policy) => policy.slug === slug)
}
