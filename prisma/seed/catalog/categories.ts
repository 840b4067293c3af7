/**
 * In the order of a routine, then what stands beside it. Doses (thousandths of a ml, g or piece for one
 * use on the face) are our estimates, confidence L: no source was found, staff can change them, and a
 * product can have its own.
 */
export const categories = [
  {
    slug: 'cleansers',
    name: 'Cleansers',
    intro:
      'Where every routine starts, morning and night. Choose the most active one that leaves your skin calm, not the strongest one on the shelf.',
    dosePerUseMilli: 1_500,
  },
  {
    slug: 'exfoliators',
    name: 'Exfoliators',
    intro:
      'Polishes, acids and enzymes that lift what dulls the surface and crowds the pore. A few times a week is usually enough.',
    dosePerUseMilli: 1_500,
  },
  {
    slug: 'toners',
    name: 'Toners and pads',
    intro:
      'Thin layers between washing and serum. Some only comfort, some exfoliate: each page says which.',
    dosePerUseMilli: 1_000,
  },
  {
    slug: 'serums',
    name: 'Serums',
    intro:
      'Small bottles with one job each. We say what is in them, how much where it is known, and how good the evidence is.',
    dosePerUseMilli: 300,
  },
  {
    slug: 'retinoids',
    name: 'Retinoids',
    intro:
      'Vitamin A and its relatives, for the evening. Start slowly, wear sunscreen, and leave them out in pregnancy.',
    dosePerUseMilli: 300,
  },
  {
    slug: 'moisturizers',
    name: 'Moisturizers',
    intro: 'The layer that keeps water in. Oily skin needs one too, just a lighter one.',
    dosePerUseMilli: 700,
  },
  {
    slug: 'sunscreens',
    name: 'Sunscreens',
    intro:
      'The last step of the morning, and the one that looks after all the others. Each is a drug in US law, so each shows its Drug Facts.',
    dosePerUseMilli: 1_200,
  },
  {
    slug: 'masks',
    name: 'Masks',
    intro: 'Clays that take up oil for ten minutes and then leave. Once or twice a week.',
    dosePerUseMilli: 4_000,
  },
  {
    slug: 'tools-and-kits',
    name: 'Tools and kits',
    intro: 'Devices and ready-made sets, with what each part is and is not for.',
    dosePerUseMilli: null,
  },
] as const

export type CategorySlug = (typeof categories)[number]['slug']
