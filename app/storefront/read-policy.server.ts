import { db } from '#app/platform/database.server'
import { readReturnsWords, readShopProfile } from '#app/platform/shop-profile.server'
import { readPriceBook } from '#app/pricing/price-book.server'
import type { Policy } from './policy'
import { deliveryPolicy } from './policy-delivery'
import { privacyPolicy } from './policy-privacy'
import { returnsPolicy } from './policy-returns'
import { termsPolicy } from './policy-terms'

const ABOUT_THE_SHOP = { privacy: privacyPolicy, terms: termsPolicy }

/** The policy under this address; undefined where there is none. */
export async function readPolicy(slug: string): Promise<Policy | undefined> {
  if (slug === 'delivery') return deliveryPolicy((await readPriceBook(db)).deliveryRates)
  if (slug === 'returns') {
    const [shop, words] = await Promise.all([readShopProfile(), readReturnsWords()])
    return returnsPolicy(shop, words)
  }
  if (!Object.hasOwn(ABOUT_THE_SHOP, slug)) return undefined
  return ABOUT_THE_SHOP[slug as keyof typeof ABOUT_THE_SHOP](await readShopProfile())
}
