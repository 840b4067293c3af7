/** Why a review may stay off the page. Few stars, or words that hurt sales, are no reason. */
export const REFUSAL_REASONS = {
  personal_data: {
    label: 'Personal data',
    sentence: 'It names somebody, or says how to reach them.',
    fix: 'Leave names, addresses and phone numbers out, and we will look again.',
  },
  off_topic: {
    label: 'Off topic',
    sentence: 'It is about something other than the product, such as a delivery.',
    fix: 'Tell us what the product was like. About anything else, answer this mail.',
  },
  foul: {
    label: 'Foul words',
    sentence: 'It has words that we do not print.',
    fix: 'Say it in other words, as critical as you like.',
  },
  advertising: {
    label: 'Advertising',
    sentence: 'It points to another offer, by a link or a code.',
    fix: 'Leave the link or the code out.',
  },
  unlawful_claim: {
    label: 'Unlawful or medical claim',
    sentence:
      'It says that the product treats, cures or prevents something, which we may not show.',
    fix: 'Tell us what you saw and felt, without naming a condition that it treated.',
  },
  wrong_product: {
    label: 'Not this product',
    sentence: 'It seems to be about another product.',
    fix: 'Review that product from the order in which you bought it.',
  },
} as const

export type RefusalReason = keyof typeof REFUSAL_REASONS
export const REFUSALS = Object.keys(REFUSAL_REASONS) as [RefusalReason, ...RefusalReason[]]
