import { changeBag } from '#app/cart/change-bag.server'
import type { CheckoutAnswer } from './answer-checkout'

export type ChangedCode =
  'none-asked' | 'changed' | Extract<CheckoutAnswer, { kind: 'code-refused' }>

/**
 * Puts the code that the checkout form carries on the bag, or takes one off. A code that was typed counts
 * with whichever button is pressed, so that nobody pays the full price beside a code not yet applied; one
 * that was refused before stands in nobody's way.
 */
export async function changeCode(
  bagId: string,
  { intent, code, refusedCode, removeCode }: Record<string, unknown>,
  now: Date,
  network: string | null,
): Promise<ChangedCode> {
  if (typeof removeCode === 'string') {
    await changeBag(bagId, { intent: 'remove-code', code: removeCode }, now)
    return 'changed'
  }
  const typed = typeof code === 'string' ? code : ''
  if (intent !== 'apply-code' && (typed === '' || typed === refusedCode)) return 'none-asked'
  const { news } = await changeBag(bagId, { intent: 'apply-code', code: typed }, now, network)
  if (news.tone !== 'error') return 'changed'
  return { kind: 'code-refused', text: news.text, typed: news.typed ?? '', submission: null }
}
