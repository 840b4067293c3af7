/** The products of the large-pores guide, in the order of use: cleanser, polish, line-relaxer serum. */
export const poreRoutine = [
  'zo-exfoliating-cleanser',
  'zo-exfoliating-polish',
  'revision-revox-line-relaxer',
] as const
