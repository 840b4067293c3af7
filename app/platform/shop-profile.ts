import { createContext, useContext } from 'react'

/** Who keeps the shop and how it is reached, as shoppers may read it. */
export interface ShopProfile {
  businessName: string
  /** As it stands on an envelope, line by line; also where returns go. */
  postalAddress: string | null
  /** Where questions go. */
  careEmail: string
  /** Where a reaction to a product is reported; the law asks a seller of cosmetics to name it. */
  reactionEmail: string
  reactionPhone: string | null
  /** Days after arrival in which goods may come back. */
  returnDays: number
  /** Whether what was opened comes back too, unless a product says otherwise. */
  returnsOpened: boolean
}

/** What holds in a shop whose staff have saved nothing yet. */
export const FIRST_PROFILE: ShopProfile = {
  businessName: 'Porewell',
  postalAddress: null,
  careEmail: 'care@porewell.example',
  reactionEmail: 'care@porewell.example',
  reactionPhone: null,
  returnDays: 30,
  returnsOpened: true,
}

/** Reaches whatever is drawn: the root gives it to pages, `drawMail` to mails. */
export const ShopProfileContext = createContext<ShopProfile>(FIRST_PROFILE)

export function useShopProfile(): ShopProfile {
  return useContext(ShopProfileContext)
}
