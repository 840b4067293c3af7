import { addToBag } from './add-to-bag.server'
import type { BagForm } from './bag-form'
import { firstBagId } from './bag-id.server'
import { sayAdded, type BagNews } from './bag-news'
import { chooseLocation } from './choose-location.server'
import { originOf } from './origin'
import { countPieces } from './count-pieces.server'

type Addition = Extract<BagForm, { intent: 'add' }>

/** Puts products into the bag as a form asks, for a pickup where it names a studio, and says what came of it. */
export async function addItems(
  carried: string | null,
  { variantId, quantity, quantities, locationId, tab, from }: Addition,
  now: Date,
): Promise<{ bagId: string | null; news: BagNews }> {
  const studio = locationId ? await pickStudio(carried, locationId, now) : null
  if (studio?.news.tone === 'error') return studio
  const bagId = studio?.bagId ?? carried
  // A form that names the same product twice means one; an order that is bought again counts both lines.
  const items = quantities
    ? variantId.map((id, place) => ({ variantId: id, quantity: quantities[place] ?? quantity }))
    : [...new Set(variantId)].map((id) => ({ variantId: id, quantity }))
  const added = await addToBag(bagId ?? (tab ? firstBagId(tab) : null), items, now, originOf(from))
  const news = sayAdded(added.items, await countPieces(added.bagId, now))
  const madeNone = bagId === null && added.items.every((item) => item.quantity === 0)
  return {
    bagId: madeNone ? null : added.bagId,
    news: studio ? { ...news, text: `${news.text} ${studio.news.text}` } : news,
  }
}

/** Chooses the studio whose stock counts, or none, and says so. */
export async function pickStudio(
  bagId: string | null,
  locationId: string | null,
  now: Date,
): Promise<{ bagId: string | null; news: BagNews }> {
  const outcome = await chooseLocation(bagId, locationId, now)
  if (outcome.kind === 'no-such-location')
    return { bagId, news: { tone: 'error', text: 'This studio takes no pickups at the moment.' } }
  const text = outcome.name ? `Your studio is ${outcome.name}.` : 'No studio is chosen.'
  return { bagId: outcome.bagId, news: { tone: 'success', text } }
}
