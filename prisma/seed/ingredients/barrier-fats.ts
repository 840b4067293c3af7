import type { IngredientSeed } from './ingredient-seed'

export const barrierFats: IngredientSeed[] = [
  {
    inci: 'Ceramides',
    plain: 'Ceramides (which ones is not published)',
    aliases: ['ceramide'],
    note: 'Fats that skin’s outer layer is built from; the label we have does not say which.',
  },
  {
    inci: 'Ceramide NP',
    plain: 'Ceramide NP',
    aliases: ['ceramide 3'],
    note: 'One of the fats that hold skin’s outer layer together.',
  },
  {
    inci: 'Ceramide AP',
    plain: 'Ceramide AP',
    aliases: ['ceramide 6-ii', 'ceramide 6 ii'],
    note: 'One of the fats that hold skin’s outer layer together.',
  },
  {
    inci: 'Ceramide EOP',
    plain: 'Ceramide EOP',
    aliases: ['ceramide 1', 'ceramide 9'],
    note: 'One of the fats that hold skin’s outer layer together.',
  },
  {
    inci: 'Cholesterol',
    plain: 'Cholesterol',
    note: 'A fat that skin’s barrier contains by nature; it works best beside ceramides.',
  },
  { inci: 'Phytosphingosine', plain: 'Phytosphingosine', note: 'A building block of ceramides.' },
  { inci: 'Sphingolipids', plain: 'Sphingolipids' },
  { inci: 'Phospholipids', plain: 'Phospholipids' },
  {
    inci: 'Lecithin',
    plain: 'Lecithin',
    aliases: ['hydrogenated lecithin'],
    note: 'A fat that joins oil and water; often made from soy or sunflower, and the label need not say which.',
  },
  {
    inci: 'Squalane',
    plain: 'Squalane',
    aliases: ['olive squalane', 'perhydrosqualene'],
    note: 'A light, stable oil much like one in skin’s own sebum; it softens without a greasy feel.',
  },
  {
    inci: 'Stearic Acid',
    plain: 'Stearic acid',
    note: 'A fatty acid that thickens creams and cleansers.',
  },
  {
    inci: 'Beeswax',
    plain: 'Beeswax',
    aliases: ['cera alba', 'cire d’abeille', "cire d'abeille"],
    tags: ['beeswax'],
    note: 'Wax from honeybees that thickens and seals; not vegan.',
  },
  {
    inci: 'Lanolin',
    plain: 'Lanolin',
    aliases: ['wool wax', 'lanolin alcohol', 'lanolin oil', 'adeps lanae'],
    tags: ['lanolin'],
    note: 'Wax from sheep’s wool: an excellent softener that some people are allergic to.',
  },
  {
    inci: 'Jojoba Esters',
    plain: 'Jojoba esters',
    aliases: ['jojoba beads'],
    note: 'Waxes from jojoba: as beads they polish and then soften, as a liquid they smooth.',
  },
]
