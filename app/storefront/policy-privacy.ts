import { KEPT_DAYS } from '#app/platform/kept-days'
import type { ShopProfile } from '#app/platform/shop-profile'
import type { Policy } from './policy'

export function privacyPolicy(shop: ShopProfile): Policy {
  return {
    slug: 'privacy',
    title: 'Privacy',
    summary:
      'We keep what an order needs, sell nothing to anybody, and set no cookie that follows you.',
    sections: [
      {
        heading: 'What we know, and why',
        paragraphs: [
          'An order needs your email address, your name, and the address or studio it goes to. A phone number only if you give one.',
          'A request for a consultation needs how to reach you and your answers to the questions that keep a treatment safe. Only the studio you ask, and the owner of the shop, can open the answers, and each time it is written down who did.',
          'Answers about your skin on the pages of the routine and the plan are in those pages’ addresses. We answer with them and keep them nowhere, unless you save them to your skin profile, or have your plan mailed or kept for your calendar.',
          'An account is never needed. It knows your email address, which you prove by opening a link that we mail you, so there is no password. It keeps an address or a skin profile only when you ask for it, and answers about health only when you tick a box of their own.',
          'A review shows the name that you choose for it, your stars and your words, and your skin type if you say it; the address of your order stays with us. You withdraw it on the order’s page, and then its words are deleted.',
          'Letters by mail need your address and your word that you want them, given twice. Each letter has a link that ends them.',
        ],
      },
      {
        heading: 'Who else sees it',
        paragraphs: [
          'Stripe takes your payment on its own page and gets your email address for it; your card’s number never reaches us. The carrier sees the name and address on the parcel. Nobody else, and nothing is sold or used for advertising.',
        ],
      },
      {
        heading: 'Cookies',
        paragraphs: [
          'One that carries your bag, and one that tells your browser what just changed in it. If you sign in, one that says so, and for an hour one that knows where you were. All are needed for what you ask for; there are no others, and no page asks another company for anything.',
        ],
      },
      {
        heading: 'Where you found it',
        paragraphs: [
          'When you put something into your bag we note with it on which kind of page you did, such as a product’s page, the search or a guide, so that we learn which guides help. It says nothing of who you are or of what else you looked at, needs no cookie, and stays with the order if you buy.',
        ],
      },
      {
        heading: 'How long we keep it',
        paragraphs: [
          `What you typed at checkout and did not pay: ${KEPT_DAYS.checkoutDraft} days. A bag: ${KEPT_DAYS.openBag} days after its last change; it holds products and no person. A mail we sent: ${KEPT_DAYS.mail} days. A plan with a private calendar address: ${KEPT_DAYS.keptPlan} days after it was last read, or until you end it. A browser stays signed in for 30 days, and an account stays until you delete it. What Stripe told us about a payment: ${KEPT_DAYS.stripeEvent} days, or ${KEPT_DAYS.failedStripeEvent} while something needs a look.`,
          'Orders, payments, refunds and consents stay, because the law wants books and they prove who agreed to what. If you ask us to forget you, orders let go of your name, addresses and phone number once they can no longer be returned, and consents of your address.',
          'A request for a consultation stays until you ask us to forget it.',
          `If we bring you along from a list that we kept elsewhere, its rows are deleted after ${KEPT_DAYS.sentFile} days; your name, address and phone number stay as a customer’s do. Of an address that we forgot, only a hash stays, so that no such list brings you back.`,
        ],
      },
      {
        heading: 'What you can ask for',
        paragraphs: [
          `A copy of what we know of you, a correction, or that we forget you as far as the books allow. An account has a page for it, and nobody needs one: write to ${shop.careEmail} from the address that you ordered with.`,
        ],
      },
    ],
  }
}
