import { bullets, h2, p, text, type GuideSeed } from './guide-seed'
import { sourcesOf } from './sources'

export const layeringOrder: GuideSeed = {
  slug: 'layering-order',
  title: 'What goes on first: the layering order',
  summary: 'Seven steps from thin to thick, which of them you can skip, and what to keep apart.',
  reviewedDaysAgo: 31,
  before: {
    title: 'The layering order',
    summary: 'Seven steps from thin to thick.',
    leftOut: 'figure',
  },
  blocks: [
    text(
      p(
        'You need not own seven products. But whichever you own, there is an order in which they get along: thin before thick, and sunscreen over everything. Makers agree on it,[^layering-advice] it costs nothing, and it is easily remembered once you have seen it.',
      ),
    ),
    { kind: 'figure', figure: 'layering-order' },
    text(
      h2('why-thin-first', 'Why thin goes first'),
      p(
        'A watery layer sinks in within a minute. A cream is made to stay put. Put the cream on first and whatever follows has to find a way through it. That is all the theory you need; nobody has run a trial of it, and it works well enough to keep.[^practice]',
      ),
      h2('in-practice', 'In practice'),
    ),
    {
      kind: 'steps',
      id: 'layering-steps',
      title: 'How to layer skincare in the morning and evening',
      steps: [
        {
          id: 'layer-wash',
          name: 'Wash, and on some evenings exfoliate',
          when: 'Cleanser twice a day; polish or mask now and then',
          text: [
            'Both rinse off, so they come before anything that stays. One exfoliating step in a session is enough: a polish *or* an acid, not one on top of the other.[^practice]',
          ],
        },
        {
          id: 'layer-water',
          name: 'Then what is thin as water',
          when: 'Toner, then serum',
          text: [
            'Toner first if you use one, then serum. Stop at three serums; the face runs out of room before the shelf does.[^layering-advice]',
          ],
          product: 'the-ordinary-niacinamide-10-zinc-1',
          why: 'A good example of a thin serum that gets along with almost everything.',
        },
        {
          id: 'layer-treat',
          name: 'A treatment, at night',
          when: 'Evening, as your skin allows',
          text: [
            'A retinoid goes on dry skin after serum and before cream. New to it? Read [how to start](/guides/starting-a-retinoid) first.',
          ],
        },
        {
          id: 'layer-cream',
          name: 'Moisturizer',
          when: 'Morning and night',
          text: ['It keeps in what lies beneath. Oily skin needs less of it, seldom none.'],
          product: 'first-aid-beauty-ultra-repair-oil-control-moisturizer',
          why: 'Light enough for skin that shines by noon.',
        },
        {
          id: 'layer-sun',
          name: 'Sunscreen, last',
          when: 'Every morning',
          text: [
            'Over everything, under makeup. If anything in your routine is an acid or a retinoid, this step is not up for discussion; with alpha hydroxy acids it stays so for a week after you stop.[^aha-guidance]',
          ],
          product: 'first-aid-beauty-mineral-sunscreen-spf-30',
          why: 'A mineral one. What matters most is that you like it enough to use it.',
        },
      ],
    },
    text(
      h2('keep-apart', 'What to keep apart'),
      bullets(
        'A retinoid and a leave-on acid or a scrub: alternate nights. Together they irritate, which the label of adapalene says too.[^adapalene-label]',
        'Two retinoids, low doses in creams included: keep one.[^practice]',
        'Niacinamide and vitamin C are fine together. The warning that you may have read is about heat and time that skin never sees.[^practice]',
      ),
      h2('layering-questions', 'Good questions'),
    ),
    {
      kind: 'faq',
      questions: [
        {
          id: 'wait-between',
          question: 'How long should I wait between layers?',
          answer: [
            'Until the last one no longer feels wet, about a minute. Longer does no harm and, as far as anyone has shown, no good.[^practice]',
          ],
        },
        {
          id: 'skip-steps',
          question: 'May I skip steps?',
          answer: ['All but three: cleanser, moisturizer if you feel dry, sunscreen by day.'],
        },
        {
          id: 'where-oil',
          question: 'Where does face oil go?',
          answer: [
            'After watery layers and before cream, because water does not pass through oil.[^layering-advice]',
          ],
        },
      ],
    },
  ],
  sources: sourcesOf('layering-advice', 'practice', 'aha-guidance', 'adapalene-label'),
}
