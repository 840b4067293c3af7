import type { GuideBlock } from '#app/guides/guide-blocks'
import { h2, p, text } from './guide-seed'

/** The three steps, what each acts on, sunscreen, and the routine as one thing to buy. */
export const poreRoutineBlocks: GuideBlock[] = [
  text(
    h2('three-steps', 'The routine: three steps and a sunscreen'),
    p(
      'This is the everyday part, and the part that lasts. Three products, used in this order. If you are starting from nothing, start with the first and let a few weeks pass before you add the next.',
    ),
  ),
  {
    kind: 'steps',
    id: 'routine-steps',
    title: 'How to care for skin with visible pores',
    steps: [
      {
        id: 'step-cleanse',
        name: 'Cleanse',
        when: 'Morning and night',
        text: [
          'Use the most exfoliating cleanser that your skin tolerates. The second half of that sentence is the skill. Salicylic acid is at home in oil, so it helps clear plugs;[^salicylic-label] round beads help lift what has loosened. Massage for half a minute, rinse, pat dry.',
          'Tight, flaky or stinging? That is not it working. Go down to once a day, then to a [gentler cleanser](/products?category=cleansers). A calm face with a plain wash beats a sore one with a strong wash.',
        ],
        product: 'zo-exfoliating-cleanser',
        why: 'Serves aim one. Our first choice for normal to oily skin, because the acid rinses away again.',
      },
      {
        id: 'step-polish',
        name: 'Polish',
        when: 'A few times a week',
        text: [
          'Two or three evenings suit most faces; one is plenty if yours is dry or easily upset. Small circles on damp skin, with no pressure at all. Very fine crystals take off the dull top layer that makes pores look darker than they are.',
          'Choose evenings without a leave-on acid or a [retinoid](/guides/starting-a-retinoid). One kind of exfoliation a night is enough for anybody.',
        ],
        product: 'zo-exfoliating-polish',
        why: 'Serves aim one. Skin feels smooth at once, and light lies on it more evenly.',
      },
      {
        id: 'step-serum',
        name: 'Line-relaxer serum',
        when: 'Morning and night',
        text: [
          'Two or three drops of a peptide serum where your face folds when it laughs or squints. It helps skin look smoother, and a smoother surface lets pores recede into it.',
          'Expect something quiet. Studies of such peptides are few and small, and many were never published.[^schagen-2017]',
        ],
        product: 'revision-revox-line-relaxer',
        why: 'Serves aim two. Some descriptions of it say more about how it works; we found no study that shows it, so we do not repeat them.',
      },
    ],
  },
  {
    kind: 'callout',
    tone: 'caution',
    title: 'Before you begin',
    items: [
      'Allergic to aspirin or another salicylate? Leave products with salicylic acid alone, and ask your clinician.[^salicylate-warning]',
      'Pregnant, trying or nursing? Ask your clinician about salicylic acid: advice differs, and we will not call it safe or unsafe for you.[^pregnancy-review]',
      'Try anything new on a small patch for three days.[^practice]',
    ],
  },
  text(
    h2('sunscreen', 'The step everyone skips'),
    p(
      'Sunscreen is not on the list of three because it is not optional. Of everything here it has the best trial behind it: among 903 adults, those who wore it daily showed 24 percent less skin aging after four and a half years.[^hughes-2013] It is also what makes exfoliating sensible, since acids leave skin easier to burn.[^aha-guidance] Last step, every morning, in a texture that you like enough to use.',
    ),
  ),
  {
    kind: 'product',
    product: 'eltamd-uv-clear-tinted-broad-spectrum-spf-46',
    why: 'Serves aim two. Light and tinted. Any broad-spectrum sunscreen that you will gladly wear does the job.',
  },
  text(
    h2('where-each-works', 'Where each step works'),
    p(
      'Cosmetics work at the surface and in the mouth of the pore. What lies deeper is for the studio, and for time.',
    ),
  ),
  { kind: 'figure', figure: 'what-each-step-acts-on' },
  { kind: 'routine', bundle: 'pore-routine' },
]
