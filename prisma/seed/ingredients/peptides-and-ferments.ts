import type { IngredientSeed } from './ingredient-seed'

export const peptidesAndFerments: IngredientSeed[] = [
  {
    inci: 'Peptide Complex',
    plain: 'Peptides (names not published)',
    aliases: ['peptides', 'peptide'],
    tags: ['peptide'],
    note: 'Short chains of amino acids that the maker does not name; studies of such peptides are few and small.',
  },
  {
    inci: 'Acetyl Hexapeptide-8',
    plain: 'Argireline (acetyl hexapeptide-8)',
    aliases: ['argireline', 'acetyl hexapeptide-3'],
    tags: ['peptide'],
    note: 'A peptide used for the look of expression lines; the studies are small.',
  },
  {
    inci: 'Palmitoyl Tripeptide-5',
    plain: 'Palmitoyl tripeptide-5',
    tags: ['peptide'],
    note: 'A peptide with a fatty tail, used for the look of lines; most studies come from its maker.',
  },
  {
    inci: 'Palmitoyl Dipeptide-5 Diaminobutyroyl Hydroxythreonine',
    plain: 'Palmitoyl dipeptide-5',
    tags: ['peptide'],
  },
  {
    inci: 'Tetradecyl Aminobutyroylvalylaminobutyric Urea Trifluoroacetate',
    plain: 'Synthetic peptide (tetradecyl urea)',
    tags: ['peptide'],
  },
  {
    inci: 'Copper Tripeptide-1',
    plain: 'Copper peptide',
    aliases: ['ghk-cu'],
    tags: ['peptide'],
  },
  {
    inci: 'Hydrolyzed Soy Protein',
    plain: 'Soy protein',
    tags: ['soy'],
    note: 'Protein from soybeans, cut short so that it forms a soft film.',
  },
  {
    inci: 'Glycine Soja Oil',
    plain: 'Soybean oil',
    aliases: ['glycine soja (soybean) oil', 'soybean oil'],
    tags: ['soy'],
  },
  {
    inci: 'Micrococcus Lysate',
    plain: 'Micrococcus lysate',
    note: 'The contents of a broken-up bacterium, sold as an enzyme source; independent evidence is thin.',
  },
  {
    inci: 'Pseudoalteromonas Ferment Extract',
    plain: 'Sea-ice ferment',
    note: 'A sugary film former made by a bacterium from Antarctic ice; it helps hold water.',
  },
  { inci: 'Yeast Extract', plain: 'Yeast extract', aliases: ['faex extract'] },
  { inci: 'Plankton Extract', plain: 'Plankton extract' },
  {
    inci: 'Marrubium Vulgare Meristem Cell Culture',
    plain: 'Horehound cell culture',
  },
  {
    inci: 'Leontopodium Alpinum Meristem Cell Culture',
    plain: 'Edelweiss cell culture',
    note: 'Edelweiss cells grown in a tank, a modern kind of plant extract.',
  },
]
