/** In the order of a routine, then what stands beside it. */
export const categories = [
  {
    slug: 'cleansers',
    name: 'Cleansers',
    intro:
      'Where every routine starts, morning and night. Choose the most active one that leaves your skin calm, not the strongest one on the shelf.',
  },
  {
    slug: 'exfoliators',
    name: 'Exfoliators',
    intro:
      'Polishes, acids and enzymes that lift what dulls the surface and crowds the pore. A few times a week is usually enough.',
  },
  {
    slug: 'toners',
    name: 'Toners and pads',
    intro:
      'Thin layers between washing and serum. Some only comfort, some exfoliate: each page says which.',
  },
  {
    slug: 'serums',
    name: 'Serums',
    intro:
      'Small bottles with one job each. We say what is in them, how much where it is known, and how good the evidence is.',
  },
  {
    slug: 'retinoids',
    name: 'Retinoids',
    intro:
      'Vitamin A and its relatives, for the evening. Start slowly, wear sunscreen, and leave them out in pregnancy.',
  },
  {
    slug: 'moisturizers',
    name: 'Moisturizers',
    intro: 'The layer that keeps water in. Oily skin needs one too, just a lighter one.',
  },
  {
    slug: 'sunscreens',
    name: 'Sunscreens',
    intro:
      'The last step of the morning, and the one that looks after all the others. Each is a drug in US law, so each shows its Drug Facts.',
  },
  {
    slug: 'masks',
    name: 'Masks',
    intro: 'Clays that take up oil for ten minutes and then leave. Once or twice a week.',
  },
  {
    slug: 'tools-and-kits',
    name: 'Tools and kits',
    intro: 'Devices and ready-made sets, with what each part is and is not for.',
  },
] as const

export type CategorySlug = (typeof categories)[number]['slug']
