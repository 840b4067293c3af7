import { BUILDER_SLUG } from '#app/bundles/builder-slug'
import type { Aim } from '#app/bundles/bundle'
import { routineSteps } from '#app/catalog/usage-words'
import { products } from '#prisma/seed/catalog/products'

export interface BundleSeed {
  slug: string
  name: string
  summary: string
  skinTypes: string[]
  savingBp: number
  minParts: number
  steps: StepSeed[]
}

interface StepSeed {
  title: string
  aim: Aim
  timing: string
  reason: string
  /** SKUs: what it comes with, then what it may be swapped for. */
  options: string[]
}

const polish = ['ZO-POLISH-65', 'DL-SUPERFOL-57', 'IL-PHA-100']
const lineRelaxer: StepSeed = {
  title: 'Line-relaxer serum',
  aim: 'smooth',
  timing: 'Morning and evening',
  reason:
    'A peptide serum for the look of lines and of the skin between them. The evidence is early, and its page says so.',
  options: ['RV-REVOX-30', 'SC-PTIOX-30', 'TO-ARGIRE-30'],
}

/** Cleanse, exfoliate and tone come first. */
const CLEARING_STEPS = 3
const TIMINGS = [
  'Morning and evening',
  'Some evenings',
  'Morning and evening',
  'Morning or evening',
  'Evening',
  'Morning and evening',
  'Every morning',
]

/** The guide's routine: cleanse, polish, smooth. The first is for everyone, the others for skin at either end. */
export const bundles: BundleSeed[] = [
  {
    slug: 'pore-routine',
    name: 'The pore routine',
    summary:
      'The three products of our pore guide, for skin that is neither very oily nor easily upset.',
    skinTypes: ['normal', 'combination'],
    savingBp: 1000,
    minParts: 3,
    steps: [
      {
        title: 'Cleanse',
        aim: 'clear',
        timing: 'Morning and evening',
        reason:
          'Lifts oil and dead skin before they settle. If your skin feels tight or flakes, use it once a day.',
        options: ['ZO-EXCLEAN-200', 'SM-AHABHA-177', 'RV-PAPAYA-198', 'ZO-GENTLE-200'],
      },
      {
        title: 'Polish',
        aim: 'clear',
        timing: 'Two or three times a week',
        reason:
          'Fine grains take off what cleansing leaves, so skin feels smooth and light lies on it evenly.',
        options: polish,
      },
      lineRelaxer,
    ],
  },
  {
    slug: 'pore-routine-oily',
    name: 'The pore routine for oily skin',
    summary:
      'The same three steps with the most active cleanser, for skin that shines and rarely stings.',
    skinTypes: ['oily', 'blemish-prone'],
    savingBp: 1000,
    minParts: 3,
    steps: [
      {
        title: 'Cleanse',
        aim: 'clear',
        timing: 'Morning and evening, once a day at first',
        reason:
          'Two acids and fine beads in one wash. Wear sunscreen while you use it: it has an AHA in it.',
        options: ['SM-AHABHA-177', 'ZO-EXCLEAN-200', 'LRP-EFFACLAR-200'],
      },
      {
        title: 'Polish',
        aim: 'clear',
        timing: 'Two or three evenings a week',
        reason: 'For evenings on which nothing else exfoliates. More often does not mean smoother.',
        options: polish,
      },
      {
        ...lineRelaxer,
        options: [...lineRelaxer.options, 'TO-NIAZINC-30'],
      },
    ],
  },
  {
    slug: 'pore-routine-gentle',
    name: 'The pore routine for dry or sensitive skin',
    summary: 'The same three steps at a walking pace. Leave the polish out and the saving stays.',
    skinTypes: ['dry', 'sensitive', 'mature'],
    savingBp: 1000,
    minParts: 2,
    steps: [
      {
        title: 'Cleanse',
        aim: 'clear',
        timing: 'Evening, and morning if skin likes it',
        reason: 'Washes without exfoliating, so that the polish is the only step that does.',
        options: ['ZO-HYDRA-200', 'ZO-GENTLE-200'],
      },
      {
        title: 'Polish',
        aim: 'clear',
        timing: 'Once a week',
        reason: 'Once is enough to begin with. The PHA toner is the softer choice.',
        options: ['ZO-POLISH-65', 'IL-PHA-100'],
      },
      lineRelaxer,
    ],
  },
  {
    slug: BUILDER_SLUG,
    name: 'Your routine',
    summary: 'What the routine builder chose for your answers, as one thing.',
    skinTypes: [],
    savingBp: 1000,
    minParts: 3,
    steps: routineSteps.map((title, place) => ({
      title,
      aim: place < CLEARING_STEPS ? 'clear' : 'smooth',
      timing: TIMINGS[place] ?? '',
      reason: '',
      options: products
        .filter(({ routineStep }) => routineStep === place + 1)
        .flatMap(({ variants }) => variants.map(({ sku }) => sku)),
    })),
  },
]

/** Errors: throws on a bundle that the demo shop does not have. */
export function bundleOf(slug: string): BundleSeed {
  const bundle = bundles.find((each) => each.slug === slug)
  if (!bundle) throw new Error(`The demo shop has no bundle ${slug}`)
  return bundle
}
