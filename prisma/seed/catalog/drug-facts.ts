import type { DrugFactsSeed } from './product-seed'

/**
 * The parts of a Drug Facts panel that all products of a kind share, in our own short words. The
 * carton's own text stands above ours: staff compare the two before a listing goes live.
 */
type SharedDrugFacts = Omit<DrugFactsSeed, 'activeIngredients' | 'inactive'>

const keepFromChildren =
  'Keep out of reach of children. If swallowed, get medical help or call a Poison Control Center right away.'

const oneAcneMedicine =
  'Using it together with, or right after, another acne medicine may dry or irritate skin more. If that happens, use only one.'

/** Salicylic acid cleansers: OTC acne monograph, as the DailyMed labels of both washes put it. */
export const acneWash: SharedDrugFacts = {
  uses: 'For the treatment of acne.',
  warnings: [
    'For external use only.',
    oneAcneMedicine,
    'Keep away from the eyes. If it gets in, rinse well with water.',
    'Stop use and ask a doctor if skin becomes irritated or the irritation gets worse.',
    keepFromChildren,
  ],
  directions: [
    'Wet the face, apply and massage gently, avoiding the area around the eyes.',
    'Rinse thoroughly and pat dry.',
    'Because skin can get too dry, begin with one use a day and go up to twice a day if needed or as a doctor says.',
    'If skin gets dry or peels, go down to once a day or every other day.',
  ],
  questions: 'Call the number on the carton, or write to us and we pass it on.',
}

/** Leave-on salicylic acid: OTC acne monograph, as DailyMed set 84283a64 puts it. */
export const acneLeaveOn: SharedDrugFacts = {
  uses: 'For the treatment of acne.',
  warnings: [
    'For external use only.',
    oneAcneMedicine,
    'Keep away from the eyes. If it gets in, rinse well with water.',
    'Stop use and ask a doctor if skin becomes irritated or the irritation gets worse.',
    keepFromChildren,
  ],
  directions: [
    'New to it? Put a thin layer on one or two small areas for three days. If nothing bothers you, go on as below.',
    'Clean the skin thoroughly, then cover the whole affected area with a thin layer, one to three times a day.',
    'Because skin can get too dry, begin with one use a day and go up to two or three if needed or as a doctor says.',
    'If skin gets dry or peels, go down to once a day or every other day.',
    'Going outside? Put on sunscreen afterwards.',
  ],
  questions: 'Call the number on the carton, or write to us and we pass it on.',
}

/** Adapalene 0.1%: the OTC label, as DailyMed set 2d7f95d1 puts it. */
export const adapaleneGel: SharedDrugFacts = {
  uses: 'For the treatment of acne, from 12 years.',
  warnings: [
    'For external use only.',
    'Do not use on cuts, scrapes, eczema or sunburned skin, or if you are allergic to adapalene.',
    'Ask a doctor before use if you are pregnant, planning to be, or nursing.',
    'Limit time in the sun and avoid tanning beds; wear sunscreen when outdoors.',
    'Do not wax treated skin. Keep away from eyes, lips and mouth.',
    'Redness, dryness, itching and stinging are likelier in the first weeks and with other acne products. Acne may look worse before it looks better.',
    'Stop use and ask a doctor if you become pregnant, if irritation is severe, or if you see no improvement after 3 months of daily use.',
    keepFromChildren,
  ],
  directions: [
    'From 12 years: once a day. Under 12: do not use; ask a doctor.',
    'Wash gently and pat dry, then cover the whole affected area with a thin layer, not single spots.',
    'Never more than once a day: more works no better and irritates more.',
    'Moisturize if skin gets dry, and wash your hands afterwards.',
  ],
  questions: 'Call the number on the carton, or write to us and we pass it on.',
}

/** Sunscreens: OTC monograph, as DailyMed set 1ac59ef1 puts it. */
export const sunscreen: SharedDrugFacts = {
  uses: 'Helps prevent sunburn.',
  warnings: [
    'For external use only.',
    'Do not use on damaged or broken skin.',
    'Keep out of the eyes. If it gets in, rinse with water.',
    'Stop use and ask a doctor if a rash appears.',
    keepFromChildren,
  ],
  directions: [
    'Apply generously 15 minutes before going into the sun.',
    'Apply again at least every 2 hours, and use a water-resistant sunscreen for swimming or sweating.',
    'Children under 6 months: ask a doctor.',
    'Sunscreen is one part: keep out of the midday sun, and wear long sleeves, a hat and sunglasses.',
  ],
  otherInformation: 'Protect from heat and direct sun.',
  questions: 'Call the number on the carton, or write to us and we pass it on.',
}
