import type { ProductSeed } from './product-seed'
import { cetaphilGentleClearClarifyingAcneCreamCleanser } from './products/cetaphil-gentle-clear-clarifying-acne-cream-cleanser'
import { dermaflashDermapore } from './products/dermaflash-dermapore'
import { dermalogicaDailySuperfoliant } from './products/dermalogica-daily-superfoliant'
import { differinGel } from './products/differin-gel'
import { eltamdUvClearTintedBroadSpectrumSpf46 } from './products/eltamd-uv-clear-tinted-broad-spectrum-spf-46'
import { firstAidBeautyMineralSunscreenSpf30 } from './products/first-aid-beauty-mineral-sunscreen-spf-30'
import { firstAidBeautyUltraRepairOilControlMoisturizer } from './products/first-aid-beauty-ultra-repair-oil-control-moisturizer'
import { kiehlsMilkPeelGentleExfoliatingToner } from './products/kiehls-milk-peel-gentle-exfoliating-toner'
import { kiehlsRareEarthDeepPoreMinimizingCleansingClayMask } from './products/kiehls-rare-earth-deep-pore-minimizing-cleansing-clay-mask'
import { kiehlsUltraFacialOilFreeGelCream } from './products/kiehls-ultra-facial-oil-free-gel-cream'
import { larochePosayEffaclarMedicatedGelCleanser } from './products/la-roche-posay-effaclar-medicated-gel-cleanser'
import { paulasChoiceResistPerfectlyBalancedFoamingCleanser } from './products/paulas-choice-resist-perfectly-balanced-foaming-cleanser'
import { paulasChoiceSkinPerfecting2BhaLiquidExfoliant } from './products/paulas-choice-skin-perfecting-2-bha-liquid-exfoliant'
import { pcaSkinRetinolTreatmentForSensitiveSkin } from './products/pca-skin-retinol-treatment-for-sensitive-skin'
import { revisionBrighteningFacialWash } from './products/revision-brightening-facial-wash'
import { revisionDejFaceCream } from './products/revision-dej-face-cream'
import { revisionIntellishadeOriginalSpf45 } from './products/revision-intellishade-original-spf-45'
import { revisionPapayaEnzymeCleanser } from './products/revision-papaya-enzyme-cleanser'
import { revisionPorePurifyingClayMask } from './products/revision-pore-purifying-clay-mask'
import { revisionRevox7 } from './products/revision-revox-7'
import { revisionRevoxLineRelaxer } from './products/revision-revox-line-relaxer'
import { skinceuticalsBlemishAgeDefense } from './products/skinceuticals-blemish-age-defense'
import { skinceuticalsPTiox } from './products/skinceuticals-p-tiox'
import { skinmedicaAhaBhaExfoliatingCleanser } from './products/skinmedica-aha-bha-exfoliating-cleanser'
import { skinmedicaCeramideTreatmentCream } from './products/skinmedica-ceramide-treatment-cream'
import { skinmedicaRetinol } from './products/skinmedica-retinol'
import { theInkeyListPhaGentleExfoliatingToner } from './products/the-inkey-list-pha-gentle-exfoliating-toner'
import { theOrdinaryArgirelineSolution10 } from './products/the-ordinary-argireline-solution-10'
import { theOrdinaryNiacinamide10Zinc1 } from './products/the-ordinary-niacinamide-10-zinc-1'
import { zoCalmingToner } from './products/zo-calming-toner'
import { zoComplexionRenewalPads } from './products/zo-complexion-renewal-pads'
import { zoDailyPowerDefense } from './products/zo-daily-power-defense'
import { zoExfoliatingCleanser } from './products/zo-exfoliating-cleanser'
import { zoExfoliatingPolish } from './products/zo-exfoliating-polish'
import { zoExfoliationAccelerator } from './products/zo-exfoliation-accelerator'
import { zoGentleCleanser } from './products/zo-gentle-cleanser'
import { zoHydratingCleanser } from './products/zo-hydrating-cleanser'
import { zoOilControlPadsAcneTreatment } from './products/zo-oil-control-pads-acne-treatment'
import { zoRecoveryCreme } from './products/zo-recovery-creme'
import { zoRetinolAcneComplex } from './products/zo-retinol-acne-complex'
import { zoRetinolSkinBrightener } from './products/zo-retinol-skin-brightener'
import { zoSkinNormalizingSystem } from './products/zo-skin-normalizing-system'

/** The demo shop: forty products on sale, in the order of a routine, then one archived and one draft. */
export const products: ProductSeed[] = [
  zoExfoliatingCleanser,
  zoGentleCleanser,
  zoHydratingCleanser,
  revisionPapayaEnzymeCleanser,
  revisionBrighteningFacialWash,
  skinmedicaAhaBhaExfoliatingCleanser,
  larochePosayEffaclarMedicatedGelCleanser,
  cetaphilGentleClearClarifyingAcneCreamCleanser,
  paulasChoiceResistPerfectlyBalancedFoamingCleanser,
  zoExfoliatingPolish,
  paulasChoiceSkinPerfecting2BhaLiquidExfoliant,
  zoExfoliationAccelerator,
  dermalogicaDailySuperfoliant,
  zoComplexionRenewalPads,
  zoOilControlPadsAcneTreatment,
  zoCalmingToner,
  theInkeyListPhaGentleExfoliatingToner,
  kiehlsMilkPeelGentleExfoliatingToner,
  revisionRevoxLineRelaxer,
  skinceuticalsPTiox,
  theOrdinaryArgirelineSolution10,
  theOrdinaryNiacinamide10Zinc1,
  zoDailyPowerDefense,
  skinceuticalsBlemishAgeDefense,
  zoRetinolSkinBrightener,
  zoRetinolAcneComplex,
  skinmedicaRetinol,
  pcaSkinRetinolTreatmentForSensitiveSkin,
  differinGel,
  revisionDejFaceCream,
  firstAidBeautyUltraRepairOilControlMoisturizer,
  kiehlsUltraFacialOilFreeGelCream,
  zoRecoveryCreme,
  eltamdUvClearTintedBroadSpectrumSpf46,
  revisionIntellishadeOriginalSpf45,
  firstAidBeautyMineralSunscreenSpf30,
  revisionPorePurifyingClayMask,
  kiehlsRareEarthDeepPoreMinimizingCleansingClayMask,
  dermaflashDermapore,
  zoSkinNormalizingSystem,
  revisionRevox7,
  skinmedicaCeramideTreatmentCream,
]
