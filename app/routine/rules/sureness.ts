import type { Confidence } from '#app/routine/rules/rule'

/** How well a claim is supported, in a shopper's words. */
export const SURENESS: Record<Confidence, string> = {
  high: 'well supported',
  medium: 'moderately supported',
  low: 'an estimate',
}
