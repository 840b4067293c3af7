import type { ShopProfile } from '#app/platform/shop-profile'
import { reactionWords } from './reaction-words'
import type { Policy } from './policy'
import { FIRST_RETURN_WORDS, sectionsOf } from '#app/platform/return-words'

/** How returns work: the time and the state of goods as they are set, then the shop's own words (null: the first ones). */
export function returnsPolicy(shop: ShopProfile, words: string | null): Policy {
  const days = shop.returnDays === 1 ? '1 day' : `${shop.returnDays} days`
  return {
    slug: 'returns',
    title: 'Returns and refunds',
    summary: `${days}, ${shop.returnsOpened ? 'opened is fine unless a product says otherwise' : 'unopened'}, and you get back exactly what you paid for it.`,
    sections: [
      {
        heading: `${days} to change your mind`,
        paragraphs: [
          `Start a return on the page of your order, whose address is in every mail about it, within ${days} after the order arrived or you picked it up.${shop.returnsOpened ? ' A product may be opened and tried: that is how you find out whether it suits you.' : ''}`,
          shop.returnsOpened
            ? 'A few tools that touch the skin can come back only unopened, for hygiene. Their pages say so before you buy, and so does the form for the return.'
            : 'What you buy can come back only unopened, for hygiene. An order keeps the rule that held on the day you placed it; the form for its return says which.',
        ],
      },
      ...sectionsOf(words ?? FIRST_RETURN_WORDS),
      {
        heading: 'If your skin reacts',
        paragraphs: [
          `Stop using the product. For a serious reaction call your doctor, or 911 in an emergency. Then please ${reactionWords(shop)}: we take the product back at any time, opened or not, and pass on what the law asks us to report.`,
        ],
      },
    ],
  }
}
