import type { IngredientSeed } from './ingredient-seed'

export const sunFilters: IngredientSeed[] = [
  {
    inci: 'Zinc Oxide',
    plain: 'Zinc oxide',
    aliases: ['ci 77947', 'non-nano zinc oxide'],
    tags: ['spf'],
    note: 'A mineral sunscreen filter for UVA and UVB, kind to easily irritated skin.',
  },
  {
    inci: 'Titanium Dioxide',
    plain: 'Titanium dioxide',
    aliases: ['ci 77891'],
    tags: ['spf'],
    note: 'A white mineral: a sunscreen filter when listed as an active ingredient, otherwise a color.',
  },
  {
    inci: 'Ethylhexyl Methoxycinnamate',
    plain: 'Octinoxate',
    aliases: ['octinoxate', 'octyl methoxycinnamate'],
    tags: ['spf'],
    note: 'An organic sunscreen filter for UVB; some beaches ask visitors to leave it at home.',
  },
  {
    inci: 'Ethylhexyl Salicylate',
    plain: 'Octisalate',
    aliases: ['octisalate', 'octyl salicylate'],
    tags: ['spf', 'salicylate'],
    note: 'An organic sunscreen filter for UVB, and a salicylate.',
  },
  {
    inci: 'Butyl Methoxydibenzoylmethane',
    plain: 'Avobenzone',
    aliases: ['avobenzone'],
    tags: ['spf'],
    note: 'An organic sunscreen filter for UVA.',
  },
  { inci: 'Homosalate', plain: 'Homosalate', tags: ['spf', 'salicylate'] },
  { inci: 'Octocrylene', plain: 'Octocrylene', tags: ['spf'] },
]
