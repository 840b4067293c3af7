import type { RuleTag, Selector } from '#app/routine/rules/rule'

/** What a rule needs to know of a product to say whether it speaks of it. */
export type Selectable = {
  tags: readonly string[]
  categorySlug: string
  rinseOff: boolean
  brandSlug?: string
}

export function isSelected(item: Selectable, selector: Selector): boolean {
  const { anyTag, withTag, withoutTag, category, notCategory, brand, leaveOn } = selector
  return (
    (!anyTag || item.tags.some((tag) => anyTag.includes(tag as RuleTag))) &&
    (withTag === undefined || item.tags.includes(withTag)) &&
    (withoutTag === undefined || !item.tags.includes(withoutTag)) &&
    (category === undefined || item.categorySlug === category) &&
    (notCategory === undefined || item.categorySlug !== notCategory) &&
    (brand === undefined || item.brandSlug === brand) &&
    (!leaveOn || !item.rinseOff)
  )
}

export const retinoid: Selector = { anyTag: ['retinoid'] }
export const hiddenRetinoid: Selector = { anyTag: ['retinoid_low', 'retinyl_ester'] }
export const anyRetinoid: Selector = { anyTag: ['retinoid', 'retinoid_low', 'retinyl_ester'] }
export const sunscreen: Selector = { anyTag: ['spf'] }
export const scrub: Selector = { anyTag: ['physical_exfoliant'] }
export const exfoliant: Selector = {
  anyTag: ['aha', 'bha', 'lha', 'pha', 'enzyme', 'physical_exfoliant'],
}
export const leaveOnExfoliant: Selector = {
  anyTag: ['aha', 'bha', 'lha', 'pha', 'enzyme'],
  leaveOn: true,
}
