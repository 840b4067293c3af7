import type { IngredientSeed } from './ingredient-seed'

/** They keep a formula clean, stable and at the right pH. */
export const preservativesAndBalance: IngredientSeed[] = [
  {
    inci: 'Phenoxyethanol',
    plain: 'Phenoxyethanol (preservative)',
    note: 'A widely used preservative, allowed up to 1% in the EU.',
  },
  {
    inci: 'Ethylhexylglycerin',
    plain: 'Ethylhexylglycerin',
    note: 'A skin softener that helps preservatives do their work.',
  },
  {
    inci: 'Caprylyl Glycol',
    plain: 'Caprylyl glycol',
    note: 'A humectant that helps preservatives do their work.',
  },
  { inci: 'Chlorphenesin', plain: 'Chlorphenesin (preservative)' },
  {
    inci: 'Potassium Sorbate',
    plain: 'Potassium sorbate (preservative)',
    note: 'A mild preservative, also used in food.',
  },
  {
    inci: 'Sodium Benzoate',
    plain: 'Sodium benzoate (preservative)',
    note: 'A mild preservative, also used in food.',
  },
  { inci: 'Benzoic Acid', plain: 'Benzoic acid (preservative)' },
  { inci: 'Sorbic Acid', plain: 'Sorbic acid (preservative)' },
  { inci: 'Dehydroacetic Acid', plain: 'Dehydroacetic acid (preservative)' },
  { inci: 'Sodium Dehydroacetate', plain: 'Sodium dehydroacetate (preservative)' },
  {
    inci: 'Benzyl Alcohol',
    plain: 'Benzyl alcohol (preservative)',
    note: 'A preservative that also smells faintly of almonds; a known but rare allergen.',
  },
  {
    inci: 'Alcohol',
    plain: 'Alcohol',
    aliases: [
      'alcohol denat.',
      'alcohol denat',
      'sd alcohol 40',
      'sd alcohol 40-b',
      'ethanol',
      'ethyl alcohol',
    ],
    tags: ['alcohol'],
    note: 'Drying alcohol: it feels light and takes oil off at once, and much of it leaves skin dry and a bottle flammable.',
  },
  {
    inci: 'Isopropyl Alcohol',
    plain: 'Isopropyl alcohol',
    aliases: ['isopropanol'],
    tags: ['alcohol'],
    note: 'A drying alcohol, here as a solvent.',
  },
  {
    inci: 'Disodium EDTA',
    plain: 'Disodium EDTA',
    aliases: ['edetate disodium'],
    note: 'It binds traces of metal so that a formula keeps.',
  },
  {
    inci: 'Tetrasodium EDTA',
    plain: 'Tetrasodium EDTA',
    note: 'It binds traces of metal so that a formula keeps.',
  },
  {
    inci: 'Sodium Phytate',
    plain: 'Sodium phytate',
    note: 'It binds traces of metal so that a formula keeps, and comes from plants.',
  },
  {
    inci: 'Sodium Hydroxide',
    plain: 'Sodium hydroxide',
    note: 'A drop of lye that sets the pH; none is left as lye.',
  },
  { inci: 'Sodium Chloride', plain: 'Salt', note: 'Table salt, which thickens cleansers.' },
  { inci: 'Sodium Bicarbonate', plain: 'Baking soda' },
  { inci: 'Magnesium Chloride', plain: 'Magnesium chloride' },
  { inci: 'Calcium Lactate', plain: 'Calcium lactate' },
  {
    inci: 'Sodium Sulfate',
    plain: 'Sodium sulfate (a salt)',
    note: 'A plain salt: it shares a word with cleansing sulfates, and nothing else.',
  },
  { inci: 'Sodium Sulfite', plain: 'Sodium sulfite' },
  { inci: 'Sodium Bisulfite', plain: 'Sodium bisulfite' },
  {
    inci: 'Sodium Metabisulfite',
    plain: 'Sodium metabisulfite',
    note: 'An antioxidant that keeps retinol from spoiling; a few people react to sulfites.',
  },
  { inci: 'Tromethamine', plain: 'Tromethamine', aliases: ['tris'] },
  { inci: 'Aminomethyl Propanol', plain: 'Aminomethyl propanol' },
  {
    inci: 'Hydroxyethylpiperazine Ethane Sulfonic Acid',
    plain: 'HEPES (pH buffer)',
    aliases: ['hepes'],
  },
  {
    inci: 'BHT',
    plain: 'BHT (antioxidant)',
    aliases: ['butylated hydroxytoluene'],
    note: 'An antioxidant that keeps oils and retinol from spoiling.',
  },
  {
    inci: 'Pentaerythrityl Tetra-Di-T-Butyl Hydroxyhydrocinnamate',
    plain: 'Antioxidant (hydroxyhydrocinnamate)',
  },
  {
    inci: '4-t-Butylcyclohexanol',
    plain: 'Butylcyclohexanol',
    note: 'It takes the edge off stinging in sensitive-skin formulas.',
  },
  {
    inci: 'Menthol',
    plain: 'Menthol',
    note: 'The cool of mint: pleasant for some, stinging for others.',
  },
  {
    inci: 'Menthyl Lactate',
    plain: 'Menthyl lactate',
    note: 'A milder relative of menthol that feels cool.',
  },
  {
    inci: 'Menthoxypropanediol',
    plain: 'Menthoxypropanediol',
    note: 'A milder relative of menthol that feels cool.',
  },
]
