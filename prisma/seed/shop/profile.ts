import { FIRST_PROFILE } from '#app/platform/shop-profile'

/** A business that does not exist, at the made-up street of its first studio. */
export const profile = {
  ...FIRST_PROFILE,
  postalAddress: '100 Example Street\nDallas, TX 75201',
  reactionEmail: null,
  reactionPhone: '(214) 555-0100',
}
