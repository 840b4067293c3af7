import type { ProductSeed } from './product-seed'

/** What the research found of a product, as its table says it. */
export interface KnownFacts {
  slug: string
  regulatoryClass: ProductSeed['regulatoryClass']
  inciStatus: 'full' | 'partial' | 'unknown'
  use: ProductSeed['use']
  timesPerWeek: { start: number; max: number } | undefined
  routineStep: number
  rinseOff: boolean | undefined
  /** Labels begin or end with them; empty where none was found. */
  sizes: string[]
  /** A size that was found unchecked, or none at all. */
  sizeUnverified: boolean
  /** Of the sizes whose price was found, in cents. */
  pricesCents: number[]
  factsConfidence: ProductSeed['factsConfidence']
  priceConfidence: ProductSeed['priceConfidence']
  tags: string[]
}

// The research's catalog of core products, one a line: product | class | ingredient list | when | times a week
// to start and at most | step | rinsed off or not | sizes, "?" where unchecked or not found | cents |
// confidence of facts and of price | tags. Kept apart from the seed, so that the one can be held to the other.
const TABLE = `
zo-exfoliating-cleanser | cosmetic | unknown | am-pm | 7-14 | 1 | rinsed | 200 ml | 5200 | ML | bha physical_exfoliant niacinamide
zo-gentle-cleanser | cosmetic | partial | am-pm | 14-14 | 1 | rinsed | 200 ml | 5200 | ML | sulfate
zo-hydrating-cleanser | cosmetic | unknown | am-pm | 14-14 | 1 | rinsed | 200 ml | 5200 | ML | -
revision-papaya-enzyme-cleanser | cosmetic | unknown | am-pm | 7-14 | 1 | rinsed | 6.7 fl oz | 4500 | LM | enzyme
revision-brightening-facial-wash | cosmetic | unknown | am-pm | 14-14 | 1 | rinsed | 6.7 fl oz ? | 4400 | LL | -
skinmedica-aha-bha-exfoliating-cleanser | cosmetic | unknown | am-pm | 7-14 | 1 | rinsed | 6 fl oz ? | 4700 | MM | aha bha physical_exfoliant
la-roche-posay-effaclar-medicated-gel-cleanser | otc_drug | full | am-pm | 7-14 | 1 | rinsed | 200 ml ? | 1700 | HL | bha otc_acne sulfate
cetaphil-gentle-clear-clarifying-acne-cream-cleanser | otc_drug | full | am-pm | 7-14 | 1 | rinsed | 124 ml | 1200 | HL | bha otc_acne
paulas-choice-resist-perfectly-balanced-foaming-cleanser | cosmetic | full | am-pm | 14-14 | 1 | rinsed | 6.4 fl oz ? | 2200 | MM | fragrance_free_listed
zo-exfoliating-polish | cosmetic | unknown | am-pm | 2-3 | 2 | rinsed | 65 g | 7900 | MM | physical_exfoliant essential_oil
paulas-choice-skin-perfecting-2-bha-liquid-exfoliant | cosmetic | unknown | am-pm | 3-14 | 2 | stays | 118 ml | 3400 | HM | bha
zo-exfoliation-accelerator | cosmetic | unknown | pm | 2-3 | 4 | stays | 100 ml | 11800 | ML | aha
dermalogica-daily-superfoliant | cosmetic | partial | am-pm | 2-4 | 2 | rinsed | 57 g ? | 6500 | MM | enzyme aha physical_exfoliant essential_oil niacinamide
zo-complexion-renewal-pads | cosmetic | unknown | am-pm | 7-14 | 3 | stays | 60 pads | 6600 | ML | aha bha
zo-oil-control-pads-acne-treatment | otc_drug | full | am-pm | 7-21 | 3 | stays | 60 pads, 30 pads | 7800 | HL | bha aha otc_acne alcohol fragrance
zo-calming-toner | cosmetic | unknown | am-pm | 14-14 | 3 | stays | 180 ml | 5200 | ML | aha_low
the-inkey-list-pha-gentle-exfoliating-toner | cosmetic | full | pm | 2-7 | 3 | stays | 100 ml ? | 1299 | MM | pha niacinamide
kiehls-milk-peel-gentle-exfoliating-toner | cosmetic | full | pm | 3-7 | 3 | stays | ? | 6000 | MM | lha aha_low essential_oil nut
revision-revox-line-relaxer | cosmetic | unknown | am-pm | 14-14 | 4 | stays | ? | 16500 | LL | peptide
skinceuticals-p-tiox | cosmetic | unknown | am-pm | 14-14 | 4 | stays | 30 ml | 14800 | MM | peptide
the-ordinary-argireline-solution-10 | cosmetic | unknown | am-pm | 14-14 | 4 | stays | 30 ml | 1000 | ML | peptide
the-ordinary-niacinamide-10-zinc-1 | cosmetic | full | am-pm | 14-14 | 4 | stays | 30 ml, 60 ml | 690 | HM | niacinamide
zo-daily-power-defense | cosmetic | partial | am-pm | 14-14 | 4 | stays | 50 ml | 16500 | ML | retinyl_ester
skinceuticals-blemish-age-defense | otc_drug | unknown | am-pm | 7-14 | 4 | stays | 30 ml | 9900 | ML | bha aha otc_acne alcohol
zo-retinol-skin-brightener | cosmetic | unknown | pm | 2-7 | 5 | stays | 50 ml, 50 ml, 50 ml | 12500 | ML | retinoid
zo-retinol-acne-complex | otc_drug | full | pm | 3-7 | 5 | stays | 50 ml ? | 12000 | HL | retinoid bha otc_acne
skinmedica-retinol | cosmetic | unknown | pm | 2-7 | 5 | stays | 1 fl oz, 1 fl oz, 1 fl oz ? | 6200/7800/9300 | MM | retinoid
pca-skin-retinol-treatment-for-sensitive-skin | cosmetic | partial | pm | 2-7 | 5 | stays | 1 fl oz | 12400 | HL | retinoid niacinamide
differin-gel | otc_drug | full | pm | 7-7 | 5 | stays | 15 g, 45 g | 1550 | HM | retinoid adapalene otc_acne
revision-dej-face-cream | cosmetic | unknown | am-pm | 14-14 | 6 | stays | ? | 15000 | LL | -
first-aid-beauty-ultra-repair-oil-control-moisturizer | cosmetic | full | am-pm | 14-14 | 6 | stays | ? | 3600 | MM | niacinamide
kiehls-ultra-facial-oil-free-gel-cream | cosmetic | full | am-pm | 14-14 | 6 | stays | ? | 3800 | MM | bha_trace
zo-recovery-creme | cosmetic | unknown | pm | 7-7 | 6 | stays | 50 ml | 13000 | ML | retinoid_low peptide
eltamd-uv-clear-tinted-broad-spectrum-spf-46 | otc_drug | partial | am | 7-7 | 7 | stays | 1.7 oz ? | 4500 | HL | spf niacinamide
revision-intellishade-original-spf-45 | otc_drug | full | am | 7-7 | 7 | stays | 1.7 oz ? | 8000 | MM | spf peptide
first-aid-beauty-mineral-sunscreen-spf-30 | otc_drug | full | am | 7-7 | 7 | stays | ? | 2800 | MM | spf
revision-pore-purifying-clay-mask | cosmetic | full | pm | 1-2 | 2 | rinsed | 1.7 oz ? | 4000 | ML | bha clay essential_oil fragrance
kiehls-rare-earth-deep-pore-minimizing-cleansing-clay-mask | cosmetic | full | pm | 1-2 | 2 | rinsed | ? | 4500/2500 | MM | clay
dermaflash-dermapore | device | unknown | pm | 1-2 | 2 | - | 1 device | 9900 | LM | tool physical_exfoliant
zo-skin-normalizing-system | otc_drug | partial | am-pm | - | 1 | - | 5 pieces | - | HL | bha aha otc_acne physical_exfoliant kit
`

const CONFIDENCE = { H: 'high', M: 'medium', L: 'low' } as const

export const knownFacts: KnownFacts[] = TABLE.trim()
  .split('\n')
  .map((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const [slug, regulatoryClass, inciStatus, use, times, step, rinse, sizes, cents, sure, tags] =
      cells as [string, ...string[]]
    const [start, max] = (times ?? '').split('-').map(Number)
    const [facts, price] = [...(sure ?? '')] as (keyof typeof CONFIDENCE)[]
    return {
      slug,
      regulatoryClass: regulatoryClass as KnownFacts['regulatoryClass'],
      inciStatus: inciStatus as KnownFacts['inciStatus'],
      use: use as KnownFacts['use'],
      timesPerWeek: start && max ? { start, max } : undefined,
      routineStep: Number(step),
      rinseOff: rinse === '-' ? undefined : rinse === 'rinsed',
      sizes: listed(sizes?.replace('?', ''), ','),
      sizeUnverified: sizes?.includes('?') ?? false,
      pricesCents: listed(cents, '/').map(Number),
      factsConfidence: CONFIDENCE[facts ?? 'L'],
      priceConfidence: CONFIDENCE[price ?? 'L'],
      tags: listed(tags, ' '),
    }
  })

function listed(cell = '', separator: string): string[] {
  return cell === '-'
    ? []
    : cell
        .split(separator)
        .map((each) => each.trim())
        .filter(Boolean)
}
