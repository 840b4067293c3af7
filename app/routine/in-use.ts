import type { BagItem } from '#app/routine/bag-item'
import type { InUse, SkinProfile } from '#app/routine/skin-profile'

/** A product of the shopper's own, as far as its name tells. */
export type OwnProduct = BagItem & {
  key: InUse
  step: number
  /** As it stands in the rows and the calendar. */
  shortName: string
}

const leftOn = { rinseOff: false, useAm: false, usePm: true }

/** Isotretinoin is swallowed: it is a reason for caution (cautions.ts), not a step. */
const OWN: Record<Exclude<InUse, 'isotretinoin'>, OwnProduct> = {
  tretinoin: own('tretinoin', 5, 'retinoids', {
    ...leftOn,
    name: 'your tretinoin',
    shortName: 'Your tretinoin',
    tags: ['retinoid', 'tretinoin'],
  }),
  retinoid: own('retinoid', 5, 'retinoids', {
    ...leftOn,
    name: 'your own retinoid',
    shortName: 'Your own retinoid',
    tags: ['retinoid'],
  }),
  'benzoyl-peroxide': own('benzoyl-peroxide', 5, 'treatments', {
    ...leftOn,
    name: 'your benzoyl peroxide',
    shortName: 'Your benzoyl peroxide',
    tags: ['benzoyl_peroxide', 'otc_acne'],
    // In the morning, whatever is used in the evening: it takes tretinoin apart.
    useAm: true,
    usePm: false,
  }),
  acid: own('acid', 2, 'exfoliators', {
    ...leftOn,
    name: 'your own acid',
    shortName: 'Your own acid',
    tags: ['aha', 'bha'],
  }),
}

/** What the shopper already puts on, as the rules see it. */
export function ownProducts({ using }: SkinProfile): OwnProduct[] {
  return using.flatMap((key) => (key === 'isotretinoin' ? [] : [OWN[key]]))
}

function own(
  key: InUse,
  step: number,
  categorySlug: string,
  rest: Pick<OwnProduct, 'name' | 'shortName' | 'tags' | 'useAm' | 'usePm' | 'rinseOff'>,
): OwnProduct {
  return { key, lineId: `own-${key}`, productId: `own-${key}`, step, categorySlug, ...rest }
}
