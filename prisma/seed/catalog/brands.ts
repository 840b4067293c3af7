export const brands = [
  { slug: 'cetaphil', name: 'Cetaphil' },
  { slug: 'dermaflash', name: 'DERMAFLASH' },
  { slug: 'dermalogica', name: 'Dermalogica' },
  { slug: 'differin', name: 'Differin' },
  { slug: 'eltamd', name: 'EltaMD' },
  { slug: 'first-aid-beauty', name: 'First Aid Beauty' },
  { slug: 'kiehls', name: 'Kiehl’s' },
  { slug: 'la-roche-posay', name: 'La Roche-Posay' },
  { slug: 'paulas-choice', name: 'Paula’s Choice' },
  { slug: 'pca-skin', name: 'PCA Skin' },
  { slug: 'revision-skincare', name: 'Revision Skincare' },
  { slug: 'skinceuticals', name: 'SkinCeuticals' },
  { slug: 'skinmedica', name: 'SkinMedica' },
  { slug: 'the-inkey-list', name: 'The INKEY List' },
  { slug: 'the-ordinary', name: 'The Ordinary' },
  { slug: 'zo-skin-health', name: 'ZO Skin Health' },
] as const

export type BrandSlug = (typeof brands)[number]['slug']
