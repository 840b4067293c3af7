import type { GuideBlock } from '#app/guides/guide-blocks'
import { bullets, h2, h3, numbered, p, text } from './guide-seed'

/** Opening, causes, and the two aims. */
export const poreCauses: GuideBlock[] = [
  text(
    p(
      'Every face has pores, including the ones on billboards. Each is the mouth of a tiny hair follicle with an oil gland beside it, and that oil is what keeps skin supple. So this is not a guide to being rid of pores. You would miss them. It is about helping them look quieter.',
    ),
    p(
      'How wide yours are at rest is largely inherited, and nothing in a bottle changes that, ours included. What does change, from week to week and from decade to decade, is what fills a pore and how firmly the skin around it holds. On those two you have a say.',
    ),
  ),
  {
    kind: 'callout',
    tone: 'note',
    title: 'If you read only this',
    items: [
      'Cleanse morning and night with the most exfoliating cleanser that your skin takes *comfortably*.',
      'Polish a few times a week, and wear sunscreen every day.',
      'Give it eight weeks before you judge. That is our practice rather than a proven number.[^practice]',
      'Studio treatments can add to it. They are a choice, not a next step that you owe anyone.',
    ],
  },
  text(
    h2('causes', 'What makes a pore look larger'),
    p(
      'Picture a pore cut through from the side. Oil and shed cells travel up and out, all day. Trouble starts when they stick together and dam the exit, or when the skin that holds the rim goes slack.',
    ),
  ),
  { kind: 'figure', figure: 'pore-in-section' },
  text(
    h3('how-sure', 'The causes, and how sure anyone is'),
    p(
      'You will meet all of these in magazines, told with the same confidence. They have not earned the same confidence. We grade what each one is known to do *to pores*; for blemishes or wrinkles the answer may differ.',
    ),
  ),
  {
    kind: 'evidence',
    topic: 'Oil and dead skin',
    statement:
      'The more oil a gland makes, the larger its pore tends to measure. Mixed with shed cells, oil can set into a plug that stretches the opening, and its top darkens in air.',
    strength: 'high',
    sources: ['lee-2016', 'roh-2006'],
  },
  {
    kind: 'evidence',
    topic: 'Lost spring',
    statement:
      'Where skin is less elastic, pores are more visible. Elasticity goes with years; the years alone explain less.',
    strength: 'high',
    sources: ['lee-2016', 'kim-2013'],
  },
  {
    kind: 'evidence',
    topic: 'Inheritance',
    statement:
      'Size and number differ widely between people and between populations from the start, and a bigger follicle has a bigger mouth.',
    strength: 'medium',
    sources: ['flament-2015', 'lee-2016'],
  },
  {
    kind: 'evidence',
    topic: 'Hormones',
    statement:
      'Puberty, pregnancy and the monthly cycle all shift oil. In one study pores measured largest around ovulation.',
    strength: 'medium',
    sources: ['lee-2016', 'roh-2006'],
  },
  {
    kind: 'evidence',
    topic: 'Sun',
    statement:
      'Light ages the fibers that hold a pore’s rim. A long trial found that daily sunscreen slows that aging; it looked at skin’s surface, not at pores.',
    strength: 'medium',
    sources: ['roh-2006', 'hughes-2013'],
  },
  {
    kind: 'evidence',
    topic: 'Unsuitable skincare',
    statement:
      'What you put on can make pores look better or worse. Heavy, greasy layers and scrubbing until sore are the usual suspects.',
    strength: 'medium',
    sources: ['lee-2016', 'practice'],
  },
  {
    kind: 'evidence',
    topic: 'Medication',
    statement:
      'Some medicines change how oily skin is. Never stop one for the sake of pores; ask whoever prescribed it.',
    strength: 'low',
    sources: ['practice'],
  },
  {
    kind: 'evidence',
    topic: 'Diet',
    statement:
      'Eating less sugar and white starch has a modest effect on blemishes. For pores we found no trial.',
    strength: 'low',
    sources: ['meixiong-2022'],
  },
  {
    kind: 'evidence',
    topic: 'Stress',
    statement:
      'Students had more inflamed blemishes before exams, yet their skin made no more oil than on vacation.',
    strength: 'low',
    sources: ['yosipovitch-2007'],
  },
  {
    kind: 'evidence',
    topic: 'Polluted air',
    statement:
      'In weeks of dirty air, skin held water less well and was redder. That it enlarges pores has not been shown.',
    strength: 'low',
    sources: ['oh-2021'],
  },
  text(
    h2('aims', 'Two aims, and only two'),
    p('Strip the list down and two jobs are left. Everything further on serves one or the other.'),
    numbered(
      '**Keep pores clear.** Cleansing, a little exfoliation and a healthy balance of oil, so that nothing dams the opening.',
      '**Look after firmness and spring.** Sunscreen first, then what helps the surface look smooth, so that the rim does not catch the light.',
    ),
    p(
      'A rule of thumb: young, oily skin gains most from the first, and with the years the second matters more.',
    ),
    bullets(
      'Shine by noon, dark dots on the nose: begin with aim one.',
      'Oval pores on the cheeks, more visible in side light: think of aim two.',
      'Both at once is normal.',
    ),
  ),
]
