import type { GuideBlock } from '#app/guides/guide-blocks'
import { h2, h3, p, text } from './guide-seed'

/** The two treatments, their rhythm and pauses, and where they are done. */
export const poreTreatments: GuideBlock[] = [
  text(
    h2('treatments', 'Two treatments in the studio'),
    p(
      'A treatment does in an hour what a routine does slowly, or reaches where a routine does not. Both begin with a conversation. You cannot put either into a bag, here or anywhere sensible.',
    ),
  ),
  {
    kind: 'treatment',
    treatment: 'hydrafacial',
    name: 'HydraFacial',
    rhythm:
      'Every two weeks until you like what you see, then monthly, every other month or once a quarter.[^clinic-handouts]',
  },
  text(
    p(
      'A wand swirls liquid over the skin, loosens dead cells and oil, draws them out by gentle suction, and leaves hydrating serum behind. The general name is hydradermabrasion. It serves aim one, with moisture on top.',
    ),
  ),
  {
    kind: 'evidence',
    topic: 'HydraFacial and pores',
    statement:
      'After six visits a week or so apart, pores measured smaller in the treated group. That group was half of twenty women, and nobody has followed them for years.',
    strength: 'medium',
    sources: ['freedman-2008'],
  },
  {
    kind: 'treatment',
    treatment: 'microinfusion',
    name: 'Microinfusion',
    rhythm:
      'Three sessions, four weeks apart; afterward about once a year, or before a big event. A clinician decides on the toxin part.[^clinic-handouts]',
  },
  text(
    p(
      'Fine needles make tiny channels in the skin, which answers with repair; part of that repair is new collagen, the fiber that holds a pore’s rim. Directly afterward a serum with botulinum toxin is spread over the channels. It serves aim two, and through oil, aim one.',
    ),
  ),
  {
    kind: 'evidence',
    topic: 'Toxin and pores',
    statement:
      'Injected into one cheek of twenty people, toxin lowered oil and pore scores for about four months. Spread on after needling, as in Microinfusion, it did less than the injection in a second study of twenty.',
    strength: 'medium',
    sources: ['sayed-2021', 'salem-2023'],
  },
  {
    kind: 'callout',
    tone: 'caution',
    title: 'About the toxin, plainly',
    items: [
      'Botulinum toxin is a prescription drug with a boxed warning. Its maker spaces approved injections at least 90 days apart; a needling series is quicker than that. So which sessions include it, if any, is a clinician’s decision, and no plan of ours sets a date for it.[^toxin-label]',
      'Using it after needling is outside its approved use. Ask about that; a good clinician will not mind.',
    ],
  },
  text(
    h3('rhythm', 'How a year can look'),
    p('An example, not an appointment. Yours starts where your consultation ends.'),
  ),
  { kind: 'figure', figure: 'treatment-timeline' },
  text(
    h3('pauses', 'Pause before, pause after'),
    p(
      'Around a HydraFacial, rest acids, scrubs and retinoids for two days before and two days after. Before needling, rest retinoids and acids for three days; afterward, use only what the clinic gives you for a day, and no exfoliating for a week.[^clinic-handouts] Clinics differ, so the one that treats you has the last word.',
    ),
  ),
  {
    kind: 'location',
    title: 'Where to have it done',
    text: 'Not every studio offers both. Each asks about your health first, and some answers lead to a clinician before anything else.',
  },
]
