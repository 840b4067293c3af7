import { hydrafacialQuestions } from './hydrafacial-questions'
import type { TreatmentSeed } from './treatment-seed'

export const hydrafacial: TreatmentSeed = {
  slug: 'hydrafacial',
  name: 'HydraFacial',
  summary:
    'A facial by machine: it cleans and exfoliates the surface, draws out what sits in the pores with gentle suction, and leaves hydrating serums on the skin.',
  content: {
    figure: 'hydradermabrasion',
    aims: ['clear'],
    aimWords:
      'It serves the guide’s aim of clean pores and healthy oil: what has collected in the openings comes out, and the skin is hydrated afterwards. It does nothing for firmness.',
    steps: [
      {
        title: 'Look and talk',
        text: 'Someone looks at your skin and goes through your answers with you. If anything speaks against it, nothing is done that day.',
      },
      {
        title: 'Cleanse and exfoliate',
        text: 'A small tip glides over the skin with a stream of liquid and lifts off loose dead cells. The method is called hydradermabrasion.',
      },
      {
        title: 'Extract',
        text: 'Gentle suction in the same tip draws oil and loosened plugs out of the openings, without squeezing.',
      },
      {
        title: 'Infuse',
        text: 'Hydrating serums are left on the cleaned skin.',
      },
    ],
    evidence: [
      {
        statement:
          'After six hydradermabrasion sessions, 7 to 10 days apart, pores measured smaller.',
        strength: 'high',
        source: 'Freedman 2008, J Cosmet Dermatol 7:275',
        limits: 'One trial with 20 people. It does not say how long it lasts.',
      },
      {
        statement:
          'More oil and less elastic skin around the opening go with pores that look larger.',
        strength: 'high',
        source: 'Dermatol Surg 2016',
        url: 'https://pubmed.ncbi.nlm.nih.gov/26918966/',
        limits: 'It explains why clearing pores is an aim; it did not test this facial.',
      },
      {
        statement:
          'A session every two weeks until you are content, then every one to three months.',
        strength: 'medium',
        source: 'Our guide and clinics’ own advice (ecrejuvenation.com)',
        limits: 'This rhythm is practice. We found no study that tested it.',
      },
    ],
    cannotPromise: [
      'It does not remove pores. How wide they are at rest is largely inherited.',
      'What was cleared fills again with time, so what you see needs keeping up, here or at home.',
      'Nobody can tell beforehand how much of a difference you will see.',
    ],
    clinicianDecides: null,
    aftercare: [
      'Keep to a plain cleanser, a moisturizer and sunscreen until the pauses on this page are over.',
      'Wear sunscreen every morning, and stay out of strong sun and tanning beds for as long as this page says.',
      'Start your exfoliants and retinoids again one at a time.',
    ],
    callWhen:
      'Call the studio if redness, swelling or pain grows instead of fading. In an emergency call 911 first.',
    cadenceWords:
      'A series until you are content with what you see, then maintenance as your skin and your calendar ask. The trial behind it used six sessions, closer together than most studios do.',
  },
  figures: [
    {
      key: 'interval_days',
      ruleId: 'T08',
      values: [14, 7, 30],
      unit: 'days',
      source: 'Our guide: every two weeks. The trial used 7 to 10 days (Freedman 2008)',
      confidence: 'high',
    },
    {
      key: 'series_sessions',
      ruleId: 'T08',
      values: [6, 1, 6],
      unit: 'sessions',
      source: 'The trial used six (Freedman 2008); our guide goes on until you are content',
      confidence: 'high',
    },
    {
      key: 'maintenance_days',
      ruleId: 'T08',
      values: [60, 30, 90],
      unit: 'days',
      source:
        'Our guide: monthly to quarterly; a clinic: every one to two months (ecrejuvenation.com)',
      confidence: 'medium',
    },
    {
      key: 'retinoid_before_hours',
      ruleId: 'T01',
      values: [48, 48, 168],
      unit: 'hours',
      source:
        'Clinic instructions: corespa.net, elitemedicalspa.com; 7 days at theveganesthetician',
      confidence: 'medium',
    },
    {
      key: 'acid_before_hours',
      ruleId: 'T02',
      values: [48, 48, 336],
      unit: 'hours',
      source:
        'Clinic instructions: nailsandcospa.com, renewmespa.com; 14 days at ecrejuvenation.com',
      confidence: 'medium',
    },
    {
      key: 'otc_acne_before_hours',
      ruleId: 'T03',
      values: [48, 48, 72],
      unit: 'hours',
      source: 'Clinic instructions: corespa.net 48 hours, nailsandcospa.com 72 hours',
      confidence: 'medium',
    },
    {
      key: 'active_after_hours',
      ruleId: 'T04',
      values: [48, 48, 168],
      unit: 'hours',
      source:
        'Clinic instructions: nailsandcospa.com, renewmespa.com; up to 7 days at theveganesthetician',
      confidence: 'medium',
    },
    {
      key: 'sun_before_hours',
      ruleId: 'T18',
      values: [72, 24, 72],
      unit: 'hours',
      source: 'Clinic instructions: nuanceaesthetics.com, corespa.net',
      confidence: 'medium',
    },
    {
      key: 'sun_after_hours',
      ruleId: 'T18',
      values: [72, 24, 72],
      unit: 'hours',
      source: 'Clinic instructions: nuanceaesthetics.com, corespa.net',
      confidence: 'medium',
    },
    {
      key: 'toxin_wait_days',
      ruleId: 'T07',
      values: [14, 5, 14],
      unit: 'days',
      source:
        'Clinic instructions: corespa.net 5 days, elitemedicalspa.com 7, albanylaser 14; on one day only if the facial comes first',
      confidence: 'medium',
    },
    {
      key: 'isotretinoin_wait_months',
      ruleId: 'T05',
      values: [12, 6, 12],
      unit: 'months',
      source: 'Clinics differ: corespa.net 6 months, nailsandcospa.com 12 months',
      confidence: 'medium',
    },
  ],
  questions: hydrafacialQuestions,
}
