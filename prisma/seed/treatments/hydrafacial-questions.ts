import type { TreatmentSeed } from './treatment-seed'

/** Source: rules T05 to T07 of the shop's research. Each answer but no goes to a clinician. */
export const hydrafacialQuestions: TreatmentSeed['questions'] = [
  {
    key: 'isotretinoin',
    ruleId: 'T05',
    route: 'clinician',
    question: 'Do you take isotretinoin, or have you taken it in the last 12 months?',
    onYes:
      'Clinics wait 6 to 12 months after it. Please do not change a prescription because of this: a clinician tells you what holds for you.',
  },
  {
    key: 'pregnancy',
    ruleId: 'T06',
    route: 'clinician',
    question: 'Are you pregnant, could you be, or are you nursing?',
    onYes: 'A clinician talks with you before anything is planned.',
  },
  {
    key: 'autoimmune',
    ruleId: 'T06',
    route: 'clinician',
    question: 'Do you have an autoimmune condition?',
    onYes: 'A clinician asks which, and whether your own doctor should have a word in it.',
  },
  {
    key: 'blood_thinners',
    ruleId: 'T06',
    route: 'clinician',
    question: 'Do you take blood thinners?',
    onYes: 'Suction can bruise. Please keep taking them: a clinician talks with you first.',
  },
  {
    key: 'eczema_psoriasis',
    ruleId: 'T06',
    route: 'clinician',
    question: 'Do you have eczema or psoriasis on your face?',
    onYes: 'A clinician looks at where and how it is at the moment.',
  },
  {
    key: 'sunburn',
    ruleId: 'T06',
    route: 'clinician',
    question: 'Is your face sunburned now?',
    onYes: 'It has to heal first. A clinician finds a later day with you.',
  },
  {
    key: 'cold_sores',
    ruleId: 'T06',
    route: 'clinician',
    question: 'Do you get cold sores, or have you one now?',
    onYes: 'A clinician asks about it before anything is planned.',
  },
  {
    key: 'shellfish_aspirin',
    ruleId: 'T06',
    route: 'clinician',
    question: 'Are you allergic to shellfish or to aspirin?',
    onYes: 'The solutions may matter to you. A clinician may try them on a small patch first.',
  },
  {
    key: 'toxin_injections',
    ruleId: 'T07',
    route: 'clinician',
    question: 'Have you had botulinum toxin injections in the last 14 days, or are any planned?',
    onYes: 'Clinics leave 5 to 14 days between. A clinician plans the order with you.',
  },
]
