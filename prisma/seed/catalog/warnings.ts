/** Cautions that several products share, in our words. Each names its source. */

/** FDA guidance on labels of products with alpha hydroxy acids, 2005. */
export const ahaSunAlert =
  'Sunburn alert: contains an alpha hydroxy acid (AHA), which can make skin burn more easily. Use sunscreen, cover up and limit sun while you use it and for a week afterwards.'

/** Makers’ labels for leave-on and rinse-off salicylic acid. */
export const salicylateAllergy =
  'Allergic to aspirin or other salicylates? Leave this one out and ask your clinician.'

/** Advice of makers and dermatologists for every cosmetic retinoid. */
export const retinoidPregnancy =
  'Contains a vitamin A derivative: not for use in pregnancy, while trying to conceive or while nursing. Ask your clinician about alternatives.'

/** Sources disagree about salicylic acid in pregnancy, so the shop claims neither. */
export const salicylicPregnancy =
  'Pregnant, trying or nursing? Ask your clinician before using salicylic acid.'

/** The maker’s answer for its whole line. */
export const zoPregnancy =
  'Pregnant or nursing? The maker asks you to check with your clinician before using any product of this line.'

export const pauseAroundTreatments =
  'Pause it around facials and needling: 48 hours or more on either side, or as your clinic says.'

export const retinoidHabits =
  'Evenings only, with sunscreen every morning. No waxing of treated skin.'

export const avoidEyes = 'Keep away from the eyes; rinse well with water if it gets in.'

export const patchTest = 'Try it on a small area first, for a few days.'

export const flammable =
  'Flammable: keep away from flames, heat and lit cigarettes. Ships by ground only.'
