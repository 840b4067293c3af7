import type { GuideBlock } from '#app/guides/guide-blocks'
import { bullets, h2, p, text } from './guide-seed'

/** What cannot be promised, when to see a clinician, and questions. */
export const poreQuestions: GuideBlock[] = [
  text(
    h2('limits', 'What nobody can promise'),
    bullets(
      'That pores will go. No product removes them, and the size you were born with is the size that they return to.',
      'That a result stays. Oil is made every day; so is the need to wash it off.',
      'That your skin answers like a study’s. The studies here are small, and an average is nobody’s face.',
      'That more is better. More acid, more scrubbing and more products mostly make red skin, on which pores stand out.',
    ),
    p(
      'What we do promise is to say how well we know a thing, and to change this page when somebody finds out better.',
    ),
    h2('clinician', 'When to see a clinician'),
    p('Pores are no illness. Some things that look like them deserve a trained eye:'),
    bullets(
      'blemishes that are deep, painful or leave scars;',
      'a sudden change in oil or hair, above all together with changes in your cycle;',
      'a single “pore” that grows, bleeds or does not heal;',
      'a rash, swelling or burning after a product: stop using it, and tell us too.',
    ),
    p(
      'Ask before any treatment if you are pregnant, take isotretinoin or blood thinners, scar easily, have a nerve or muscle disease, or get cold sores.[^clinic-handouts]',
    ),
    h2('questions', 'Good questions'),
  ),
  {
    kind: 'faq',
    questions: [
      {
        id: 'how-soon',
        question: 'How soon will I see something?',
        answer: [
          'Skin feels smoother after the first polish. For how pores look, give the routine about eight weeks.[^practice]',
        ],
      },
      {
        id: 'all-three',
        question: 'Do I need all three products?',
        answer: ['No. A cleanser that suits you and a daily sunscreen are most of it.'],
      },
      {
        id: 'niacinamide',
        question: 'Does niacinamide help?',
        answer: [
          'With oil, probably: at 2 percent, measures of oil on the face fell in two trials, though not every measure in each.[^draelos-2006] Pore size was not measured.',
        ],
      },
      {
        id: 'retinoid',
        question: 'What about a retinoid?',
        answer: [
          'Worth a thought. In a trial of 120 women, both a retinol cream and a prescription retinoid improved the look of pores in three months; there was no untreated group to compare.[^bouloc-2015] Go slowly, wear sunscreen, and not in pregnancy. [How to start](/guides/starting-a-retinoid).',
        ],
      },
      {
        id: 'squeezing',
        question: 'May I squeeze, or use strips?',
        answer: [
          'Strips lift the top of a plug, and it fills again. Squeezing bruises the rim that you want to keep firm. We would leave both.[^practice]',
        ],
      },
      {
        id: 'dirt',
        question: 'Are dark dots dirt?',
        answer: [
          'No. They are the tops of plugs, darkened where air reaches them. Washing harder does not bleach them.',
        ],
      },
    ],
  },
]
