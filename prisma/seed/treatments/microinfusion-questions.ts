import type { TreatmentSeed } from './treatment-seed'

const REFERRED = 'This is not booked: a clinician looks at it and may refer you on.'

/** Source: rules T13, T14 and T17 of the shop's research. None of these is ever booked; all are referred. */
export const microinfusionQuestions: TreatmentSeed['questions'] = [
  {
    key: 'isotretinoin',
    ruleId: 'T13',
    route: 'referral',
    question: 'Do you take isotretinoin, or have you taken it in the last 6 months?',
    onYes: `Handouts wait 6 months after it, some clinics 12. Please do not change a prescription because of this. ${REFERRED}`,
  },
  {
    key: 'infection',
    ruleId: 'T14',
    route: 'referral',
    question:
      'Is there an infection, a cold sore or an open spot on your face now, or do you get cold sores?',
    onYes: `Skin has to be healed before needles. ${REFERRED}`,
  },
  {
    key: 'skin_cancer',
    ruleId: 'T14',
    route: 'referral',
    question: 'Have you, or had you, skin cancer where the treatment would be?',
    onYes: REFERRED,
  },
  {
    key: 'keloids',
    ruleId: 'T14',
    route: 'referral',
    question: 'Do your scars grow thick or raised (keloids)?',
    onYes: `Needles could start another. ${REFERRED}`,
  },
  {
    key: 'bleeding',
    ruleId: 'T14',
    route: 'referral',
    question: 'Do you bleed easily, or take blood thinners?',
    onYes: `Please keep taking them. ${REFERRED}`,
  },
  {
    key: 'steel_anesthetic',
    ruleId: 'T14',
    route: 'referral',
    question: 'Are you allergic to steel or to anesthetics?',
    onYes: REFERRED,
  },
  {
    key: 'pregnancy',
    ruleId: 'T14',
    route: 'referral',
    question: 'Are you pregnant, could you be, or are you nursing?',
    onYes: REFERRED,
  },
  {
    key: 'collagen_disease',
    ruleId: 'T14',
    route: 'referral',
    question: 'Do you have scleroderma or another disease of the connective tissue?',
    onYes: REFERRED,
  },
  {
    key: 'toxin_allergy',
    ruleId: 'T17',
    route: 'referral',
    question: 'Have you ever reacted badly to a botulinum toxin product?',
    onYes: REFERRED,
  },
  {
    key: 'neuromuscular',
    ruleId: 'T17',
    route: 'referral',
    question: 'Do you have a disease of nerves and muscles, such as ALS or myasthenia gravis?',
    onYes: REFERRED,
  },
  {
    key: 'aminoglycosides',
    ruleId: 'T17',
    route: 'referral',
    question: 'Do you take an aminoglycoside antibiotic, such as gentamicin?',
    onYes: `Please do not stop a medicine because of this. ${REFERRED}`,
  },
]
