import { bullets, h2, p, text, type GuideSeed } from './guide-seed'
import { sourcesOf } from './sources'

export const startingARetinoid: GuideSeed = {
  slug: 'starting-a-retinoid',
  title: 'Starting a retinoid, slowly and on purpose',
  summary: 'Who should not, how to build up over six weeks, and what to do when your skin objects.',
  reviewedDaysAgo: 18,
  draft: [
    text(
      p(
        'In short: two nights a week, then every other night, then nightly, and each of them only as long as skin stays calm.[^retinoid-directions]',
      ),
    ),
  ],
  draftGoesOutIn: 3,
  blocks: [
    text(
      p(
        'Retinoids are the vitamin A family: retinol in cosmetics, adapalene in a drug that you can buy without a prescription, tretinoin on prescription. They are well studied for the look of lines and sun-marked skin, and in one trial the look of pores improved as well.[^bouloc-2015] They are also the quickest way to a sore face for people in a hurry. So: not in a hurry.',
      ),
    ),
    {
      kind: 'callout',
      tone: 'caution',
      title: 'Not for everyone',
      items: [
        'Pregnant, trying to be, or nursing: no retinoid, in any strength. Ask your clinician what suits you instead.[^pregnancy-review]',
        'On cuts, eczema or sunburn: wait until skin has healed. Under twelve, adapalene is not for you.[^adapalene-label]',
        'Already using one? Look at your moisturizer too: some hold a little retinol. One a night is enough.[^practice]',
      ],
    },
    text(
      h2('ramp', 'Six weeks, three gears'),
      p(
        'Makers’ directions agree on the start: two nights a week, then every other night, then nightly if skin stays calm.[^retinoid-directions] If it does not, stay in the gear where it did. There is no prize for the third.',
      ),
    ),
    { kind: 'figure', figure: 'retinoid-ramp' },
    text(h2('a-night', 'One night, step by step')),
    {
      kind: 'steps',
      id: 'retinoid-steps',
      title: 'How to use a retinoid for the first time',
      steps: [
        {
          id: 'retinoid-wash',
          name: 'Wash with something plain',
          text: [
            'No acid and no scrub on the same evening.[^adapalene-label] Pat dry and wait until skin is.',
          ],
          product: 'zo-hydrating-cleanser',
          why: 'A plain, comfortable wash.',
        },
        {
          id: 'retinoid-pea',
          name: 'A pea, for the whole face',
          text: [
            'Dot it on forehead, cheeks and chin, and spread. Leave out eyelids, the corners of the nose and the lips.[^practice]',
          ],
          product: 'pca-skin-retinol-treatment-for-sensitive-skin',
          why: 'Made with sensitive skin in mind, which is a good place to begin.',
        },
        {
          id: 'retinoid-cream',
          name: 'Moisturizer over it',
          text: [
            'Generously. If the first nights sting, put a layer underneath as well; it takes the edge off.[^practice]',
          ],
          product: 'revision-dej-face-cream',
          why: 'A rich cream for skin that feels dry or tired.',
        },
        {
          id: 'retinoid-morning',
          name: 'Sunscreen in the morning',
          text: [
            'Every morning, from the first one on. The directions say so, and they are right.[^retinoid-directions]',
          ],
          product: 'eltamd-uv-clear-tinted-broad-spectrum-spf-46',
          why: 'Light, and easy to wear daily.',
        },
      ],
    },
    text(
      h2('when-skin-objects', 'When your skin objects'),
      p(
        'A little dryness and flaking in the first weeks is common. Burning, swelling or a rash is not part of the deal.',
      ),
      bullets(
        'Flaking: one gear down, more moisturizer.',
        'Stinging that lasts: stop for a week, then start with one night.',
        'Swelling, blisters or a spreading rash: stop, and see a clinician.',
      ),
      p(
        'Going to have a treatment? Rest the retinoid two days before and after a HydraFacial and three days before needling; your studio may ask for longer.[^clinic-handouts]',
      ),
      h2('retinoid-questions', 'Good questions'),
    ),
    {
      kind: 'faq',
      questions: [
        {
          id: 'retinoid-when',
          question: 'When will I see a difference?',
          answer: ['The trial above ran for three months. Plan for that, and take a photo now.'],
        },
        {
          id: 'retinoid-polish',
          question: 'Can I keep my polish?',
          answer: [
            'On the other nights, and less often than before. Many people find that they need it less.[^practice]',
          ],
        },
        {
          id: 'retinoid-which',
          question: 'Retinol or adapalene?',
          answer: [
            'Adapalene is a drug, with Drug Facts that say what for. For the look of lines and texture, begin with a low retinol. With a skin condition, ask a clinician first.[^adapalene-label]',
          ],
        },
      ],
    },
  ],
  sources: sourcesOf(
    'bouloc-2015',
    'pregnancy-review',
    'adapalene-label',
    'practice',
    'retinoid-directions',
    'clinic-handouts',
  ),
}
