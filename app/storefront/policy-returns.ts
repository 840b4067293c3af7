import type { ShopProfile } from '#app/platform/shop-profile'
import { reactionWords } from './reaction-words'
import type { Policy } from './policy'

export function returnsPolicy(shop: ShopProfile): Policy {
  const days = shop.returnDays === 1 ? '1 day' : `${shop.returnDays} days`
  return {
    slug: 'returns',
    title: 'Returns and refunds',
    summary: `${days}, opened is fine unless a product says otherwise, and you get back exactly what you paid for it.`,
    sections: [
      {
        heading: `${days} to change your mind`,
        paragraphs: [
          `Start a return on the page of your order, whose address is in every mail about it, within ${days} after the order arrived or you picked it up. A product may be opened and tried: that is how you find out whether it suits you.`,
          'A few tools that touch the skin can come back only unopened, for hygiene. Their pages say so before you buy, and so does the form for the return.',
        ],
      },
      {
        heading: 'How it works',
        paragraphs: [
          'Bring the items to a studio, or answer the mail about your return and we tell you where to send them.',
          'When they have arrived and we have looked at them, the money goes back the way it came. Banks usually show it within 5 to 10 days.',
        ],
      },
      {
        heading: 'What you get back',
        paragraphs: [
          'What you paid for each item, discounts taken off and its sales tax included, to the cent. If it was part of a bundle or a promotion code was used, its share of the saving is known from the day you bought it, and it does not change because another part stays.',
          'Delivery is refunded when the whole order is cancelled before it leaves us.',
        ],
      },
      {
        heading: 'Cancelling',
        paragraphs: [
          'You can cancel on the page of your order until the parcel leaves us, and the whole amount goes back to you.',
        ],
      },
      {
        heading: 'If your skin reacts',
        paragraphs: [
          `Stop using the product. For a serious reaction call your doctor, or 911 in an emergency. Then please ${reactionWords(shop)}: we take the product back at any time, opened or not, and pass on what the law asks us to report.`,
        ],
      },
    ],
  }
}
