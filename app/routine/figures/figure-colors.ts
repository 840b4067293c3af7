const SKIN = '#b27a52'
const HONEY = '#dca437'

const tint = (color: string, share: number, base = 'var(--raised)') =>
  `color-mix(in oklab, ${color} ${share}%, ${base})`

/**
 * Paints of the drawn figures, mixed into the theme's tokens so that they follow light and dark.
 * The skin stands for no one's in particular.
 */
export const FIGURE_COLORS = {
  air: 'var(--mist)',
  horny: tint(SKIN, 58),
  epidermis: tint(SKIN, 38),
  cell: tint(SKIN, 62),
  dermis: tint(SKIN, 18),
  fat: tint(HONEY, 16),
  fatEdge: tint(HONEY, 34),
  wall: tint(SKIN, 74),
  sebum: tint(HONEY, 66),
  sebumDeep: tint(HONEY, 70, 'var(--ink-faint)'),
  plug: '#80573f',
  plugTop: '#33271f',
  collagen: tint('var(--moss)', 62),
  glint: '#ffffff',
  hair: 'var(--ink-faint)',
  foam: tint('var(--moss)', 14),
  water: tint('var(--moss)', 32),
  serum: tint('var(--moss)', 54),
  scrub: tint(SKIN, 30),
  night: tint(HONEY, 54),
  cream: tint('var(--clay)', 30),
  shield: tint(HONEY, 40),
} as const
