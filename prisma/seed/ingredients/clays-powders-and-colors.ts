import type { IngredientSeed } from './ingredient-seed'

export const claysPowdersAndColors: IngredientSeed[] = [
  {
    inci: 'Kaolin',
    plain: 'Kaolin (white clay)',
    aliases: ['china clay', 'white clay'],
    tags: ['clay'],
    note: 'A soft white clay that takes up oil without swelling.',
  },
  {
    inci: 'Bentonite',
    plain: 'Bentonite (clay)',
    tags: ['clay'],
    note: 'A clay that swells in water and takes up a lot of oil.',
  },
  {
    inci: 'Silt',
    plain: 'Silt (fine mud)',
    aliases: ['maris limus', 'sea silt'],
    tags: ['clay'],
    note: 'Very fine mud that takes up oil and gives a mask its body.',
  },
  {
    inci: 'Charcoal Powder',
    plain: 'Charcoal',
    aliases: ['charcoal', 'activated charcoal'],
    note: 'Fine charcoal: it colors and gives grip; on skin it does not draw anything out.',
  },
  {
    inci: 'Magnesium Oxide',
    plain: 'Magnesium crystals',
    aliases: ['magnesium crystals', 'magnesia'],
    note: 'A mineral: as fine crystals it polishes, as a powder it takes up water.',
  },
  {
    inci: 'Microcrystalline Cellulose',
    plain: 'Cellulose powder',
    note: 'Plant fiber ground fine: the body of powder cleansers and a soft polish.',
  },
  {
    inci: 'Silica',
    plain: 'Silica',
    note: 'Fine silica that takes up oil and blurs the look of pores.',
  },
  {
    inci: 'Hydrated Silica',
    plain: 'Hydrated silica',
    note: 'A soft polishing powder, known from toothpaste.',
  },
  { inci: 'Nylon-12', plain: 'Nylon-12 powder', note: 'A silky powder that takes down shine.' },
  {
    inci: 'Boron Nitride',
    plain: 'Boron nitride',
    note: 'A silky powder that gives slip and a soft look.',
  },
  { inci: 'Polymethylsilsesquioxane', plain: 'Silicone powder' },
  {
    inci: 'Vinyl Dimethicone/Methicone Silsesquioxane Crosspolymer',
    plain: 'Silicone powder (crosspolymer)',
  },
  { inci: 'Tapioca Starch Polymethylsilsesquioxane', plain: 'Tapioca powder' },
  {
    inci: 'Oryza Sativa Starch',
    plain: 'Rice starch',
    aliases: ['oryza sativa (rice) starch', 'rice starch'],
  },
  {
    inci: 'Zea Mays Starch',
    plain: 'Corn starch',
    aliases: ['corn starch', 'zea mays (corn) starch'],
  },
  { inci: 'Hydrolyzed Corn Starch', plain: 'Hydrolyzed corn starch' },
  { inci: 'Hydrolyzed Corn Starch Octenylsuccinate', plain: 'Modified corn starch' },
  {
    inci: 'Iron Oxides',
    plain: 'Iron oxides (color)',
    aliases: ['ci 77491', 'ci 77492', 'ci 77499', 'iron oxide'],
    note: 'Mineral colors that make a tint; in sunscreen they also help against visible light.',
  },
  {
    inci: 'Triethoxycaprylylsilane',
    plain: 'Triethoxycaprylylsilane',
    note: 'A coating that keeps mineral powders evenly spread.',
  },
]
