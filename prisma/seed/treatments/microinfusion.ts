import { microinfusionQuestions } from './microinfusion-questions'
import type { TreatmentSeed } from './treatment-seed'

export const microinfusion: TreatmentSeed = {
  slug: 'microinfusion',
  name: 'Microinfusion',
  summary:
    'Microneedling, with a serum put on right behind the needles. The serum can contain botulinum toxin, which is a prescription drug: whether it does is a clinician’s decision, every time.',
  content: {
    figure: 'microneedling',
    aims: ['smooth', 'clear'],
    aimWords:
      'It is meant for the guide’s aim of firmness and elasticity; the idea is that skin renews its collagen as it heals from many tiny punctures. Where a clinician prescribes the toxin, that part is meant for oil.',
    steps: [
      {
        title: 'A clinician decides',
        text: 'A clinician reads your answers, explains the risks, and decides whether this is for you and what the serum contains. The answer can be no.',
      },
      {
        title: 'Prepare',
        text: 'The skin is cleaned and, where the studio uses one, numbed with an anesthetic.',
      },
      {
        title: 'Needle',
        text: 'Fine needles make many tiny punctures in rows. The skin answers by healing.',
      },
      {
        title: 'Infuse',
        text: 'The serum is put on at once, behind each pass. It contains botulinum toxin only if the clinician has prescribed it for you that day.',
      },
    ],
    evidence: [
      {
        statement:
          'Botulinum toxin that was injected lowered oil and improved the look of pores for about four months.',
        strength: 'high',
        source: 'Split-face study, 20 people',
        url: 'https://pubmed.ncbi.nlm.nih.gov/31865815/',
        limits: 'It was injected, not put on after needling.',
      },
      {
        statement: 'Toxin put on after microneedling did worse than toxin that was injected.',
        strength: 'medium',
        source: 'J Cosmet Dermatol 15590, split-face study',
        limits: 'One study with 20 people.',
      },
      {
        statement: 'Three sessions four weeks apart, then about one a year or before a big event.',
        strength: 'medium',
        source: 'Our guide; clinics use 30 days or 4 to 6 weeks (42westllc.com, hudbyhelseblikk)',
        limits: 'This rhythm is practice. We found no study of the whole series for pores.',
      },
      {
        statement: 'At least 90 days lie between two approved injections of botulinum toxin.',
        strength: 'high',
        source: 'The maker’s instructions (hcp.botoxcosmetic.com)',
      },
    ],
    cannotPromise: [
      'It does not remove pores. How wide they are at rest is largely inherited.',
      'We found no trial that shows this series, as a whole, makes pores look smaller.',
      'Needling is a small injury made on purpose. Skin can be red and sore, and it can heal badly.',
      'A consultation can end with no, or with something simpler. That is what it is for.',
    ],
    clinicianDecides: {
      title: 'The toxin part is a prescription',
      paragraphs: [
        'Botulinum toxin is a prescription drug, and its US label carries a boxed warning. Putting it on after microneedling is off label: it is not among the uses that the label describes.',
        'The maker leaves at least 90 days between approved injections. The guide’s series has three sessions four weeks apart. The two do not fit together, so we never put a date on the toxin part: at each session a clinician decides whether there is any.',
      ],
    },
    aftercare: [
      'On the first day put on only what the clinic gives you, not even your own sunscreen or make-up.',
      'Then a plain cleanser, a moisturizer and sunscreen. One clinic goes back to such a gentle routine on day 3; ask yours.',
      'No exfoliants and no retinoids until the pauses on this page are over, and no strong sun or tanning beds.',
    ],
    callWhen:
      'Call the studio about pus, spreading redness, fever or blisters. Trouble swallowing, speaking or breathing, even days later: call 911 at once.',
    cadenceWords:
      'A series of three, then about one a year. Only the needling has days that can be planned; the toxin part has none.',
  },
  figures: [
    {
      key: 'interval_days',
      ruleId: 'T15',
      values: [28, 28, 42],
      unit: 'days',
      source:
        'Our guide: four weeks; clinics: 30 days (42westllc.com), 4 to 6 weeks (hudbyhelseblikk)',
      confidence: 'medium',
    },
    {
      key: 'series_sessions',
      ruleId: 'T15',
      values: [3, 1, 3],
      unit: 'sessions',
      source: 'Our guide',
      confidence: 'medium',
    },
    {
      key: 'maintenance_days',
      ruleId: 'T15',
      values: [365, 90, 365],
      unit: 'days',
      source:
        'Our guide: about one a year or before a big event, never closer than the maker’s 90 days',
      confidence: 'medium',
    },
    {
      key: 'retinoid_aha_before_hours',
      ruleId: 'T10',
      values: [72, 24, 168],
      unit: 'hours',
      source:
        'Handouts differ: 24 hours (nuanceaesthetics.com, elleskin), 3 to 5 days (hudbyhelseblikk), 7 days (browsofjoy)',
      confidence: 'medium',
    },
    {
      key: 'clinic_only_after_hours',
      ruleId: 'T11',
      values: [24, 24, 72],
      unit: 'hours',
      source: 'Device handouts: nuanceaesthetics.com, elleskin',
      confidence: 'medium',
    },
    {
      key: 'gentle_from_hours',
      ruleId: 'T12',
      values: [72, 24, 72],
      unit: 'hours',
      source: 'One clinic: shop.browsofjoy.com',
      confidence: 'low',
    },
    {
      key: 'active_after_hours',
      ruleId: 'T12',
      values: [168, 168, 336],
      unit: 'hours',
      source: 'One clinic: shop.browsofjoy.com',
      confidence: 'low',
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
      key: 'toxin_interval_days',
      ruleId: 'T16',
      values: [90, 90, 365],
      unit: 'days',
      source: 'The maker’s instructions for approved injections (hcp.botoxcosmetic.com)',
      confidence: 'high',
    },
    {
      key: 'isotretinoin_wait_months',
      ruleId: 'T13',
      values: [6, 3, 12],
      unit: 'months',
      source: 'Handouts: 6 months (nuanceaesthetics.com, elleskin); others 3 to 12',
      confidence: 'medium',
    },
  ],
  questions: microinfusionQuestions,
}
