import type { ShopProfile } from '#app/platform/shop-profile'

/** "write to care@shop.example or call (555) 010-0100" */
export function reactionWords({ reactionEmail, reactionPhone }: ShopProfile): string {
  return `write to ${reactionEmail}${reactionPhone ? ` or call ${reactionPhone}` : ''}`
}
