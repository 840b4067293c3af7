import type { ShopProfile } from '#app/platform/shop-profile'
import type { Policy } from './policy'

export function termsPolicy(shop: ShopProfile): Policy {
  return {
    slug: 'terms',
    title: 'Terms of sale',
    summary: 'When an order is made, what it costs, and what our advice is and is not.',
    sections: [
      {
        heading: 'Your order',
        paragraphs: [
          `You buy from ${[shop.businessName, ...(shop.postalAddress?.split('\n') ?? [])].join(', ')}.`,
          'You order when you pay. Before that, checkout shows the whole amount, sales tax and delivery included, as it will be charged; if a price or the stock changes meanwhile, we show you what changed and ask again.',
          'While you are on the payment page your items are held for you. If a payment reaches us after that time and the items are gone, the whole amount goes back to you at once.',
        ],
      },
      {
        heading: 'Prices',
        paragraphs: [
          'In US dollars, before sales tax, which depends on where the order goes. A promotion code says what it applies to; the bag shows what it took off.',
        ],
      },
      {
        heading: 'What we say about products',
        paragraphs: [
          'What a product can do for the look of skin, with where we know it from and how sure that is. Where we do not know something, such as a whole list of ingredients, the page says so. Over-the-counter drugs show their Drug Facts: read them before use.',
          'Nothing in the shop is medical advice, and no page replaces a clinician. Treatments happen only after a consultation.',
        ],
      },
      {
        heading: 'If something is wrong',
        paragraphs: [
          `Write to ${shop.careEmail}. A product that is damaged, wrong or missing we replace or refund, whichever you prefer.`,
        ],
      },
    ],
  }
}
