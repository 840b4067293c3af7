export type PaletteName =
  | 'cleanser'
  | 'exfoliator'
  | 'toner'
  | 'serum'
  | 'retinol'
  | 'moisturizer'
  | 'sunscreen'
  | 'mask'
  | 'tool'

/** How one vessel is made: its wall, what is printed on it, its closure. */
export interface Finish {
  body: string
  print: string
  accent: string
  cap: string
  surface: 'matte' | 'gloss'
}

export interface Palette {
  wall: string
  floor: string
  glow: string
  shade: string
  /** The product itself: liquid in glass, smear in the texture picture. */
  formula: string
  /** Tints of glass, for vessels that are made of it. */
  glass: readonly [string, ...string[]]
  finishes: readonly [Finish, ...Finish[]]
}

export const PAPER = '#f7f2e8'
export const INK = '#18221c'
export const MOSS = '#48604a'
export const CLAY = '#b56f4e'
const SNOW = '#f6f4ee'

const matte = (body: string, cap: string, accent: string, print = INK): Finish => ({
  body,
  cap,
  accent,
  print,
  surface: 'matte',
})
const gloss = (body: string, cap: string, accent: string, print = INK): Finish => ({
  ...matte(body, cap, accent, print),
  surface: 'gloss',
})

export const PALETTES: Record<PaletteName, Palette> = {
  cleanser: {
    wall: '#c9d3ca',
    floor: '#d9e0d7',
    glow: '#f3f5ec',
    shade: '#26332b',
    formula: '#dfeadd',
    glass: ['#a9bda6'],
    finishes: [
      matte(SNOW, SNOW, MOSS),
      matte('#aebfab', '#f1efe5', '#3b5240'),
      gloss('#f1efe6', '#3d5443', CLAY),
      matte('#3f5646', '#2d4033', '#d9c7a2', '#f1ecdf'),
    ],
  },
  exfoliator: {
    wall: '#dccbb1',
    floor: '#e8dcc8',
    glow: '#fbf3e2',
    shade: '#3b2d1f',
    formula: '#d9bf95',
    glass: ['#b98a54'],
    finishes: [
      matte('#f4ede0', '#b9764f', CLAY),
      matte('#c08a68', '#f3e9d9', '#fbeedb', '#fdf6ea'),
      gloss(SNOW, '#25302a', '#a98a55'),
      matte('#e2cda9', '#f7f1e5', '#7d5a34'),
    ],
  },
  toner: {
    wall: '#bfcecd',
    floor: '#d3dedc',
    glow: '#f0f6f2',
    shade: '#22322f',
    formula: '#d5e6df',
    glass: ['#9dbab4', '#b8c7b2'],
    finishes: [
      gloss(SNOW, '#dfe6e2', '#4d706a'),
      matte('#a7c0bb', SNOW, '#2f4d48'),
      matte(PAPER, '#24332f', CLAY),
      gloss('#dfe9e5', '#f6f5ef', '#3c5f59'),
    ],
  },
  serum: {
    wall: '#b7c2a5',
    floor: '#c9d2b9',
    glow: '#eef1dd',
    shade: '#252e1e',
    formula: '#ead9a6',
    glass: ['#8a5a2b', '#5a6f50', '#d5dfcf', '#9db08d'],
    finishes: [
      matte('#f3f1e6', '#1f2a23', MOSS),
      matte('#dfe3d0', '#f4f2e8', '#46583f'),
      gloss('#fbfaf4', '#c6a975', '#46583f'),
      matte('#4a5b42', '#c9ad7c', '#e3cfa0', '#f3eedd'),
    ],
  },
  retinol: {
    wall: '#d5b097',
    floor: '#e2c6b1',
    glow: '#fae6d3',
    shade: '#40261a',
    formula: '#f2ddb4',
    glass: ['#7d4522', '#a8623a'],
    finishes: [
      matte('#2c352f', '#c28a62', '#d9a981', '#f5eadd'),
      gloss('#f8f2e9', '#a75f3d', '#a75f3d'),
      matte('#b87653', '#2c352f', '#f6dcc6', '#fff6ec'),
      matte('#efd9c6', '#f8f1e7', '#8c4a2c'),
    ],
  },
  moisturizer: {
    wall: '#e3d5c1',
    floor: '#eee4d5',
    glow: '#fffaf0',
    shade: '#3a2f24',
    formula: '#fbf4e6',
    glass: ['#e8dccb', '#c9d1c2'],
    finishes: [
      matte(SNOW, '#e9dfd0', CLAY),
      gloss('#fbf9f4', '#fbf9f4', MOSS),
      matte('#e8d2bf', '#f7f0e5', '#8a5138'),
      gloss('#d8dfd2', '#2b3a31', '#3f5544'),
    ],
  },
  sunscreen: {
    wall: '#e2cb9c',
    floor: '#ecdcb9',
    glow: '#fff4d6',
    shade: '#43321a',
    formula: '#f8ead0',
    glass: ['#d9a94e'],
    finishes: [
      matte('#fbf8f0', '#e0a94a', '#b9781f'),
      gloss('#f9f6ee', '#fbf9f3', '#c58a2e'),
      matte('#e5b457', '#fbf5e6', '#fff7e0', '#3a2a10'),
      matte('#f6ead0', '#c77f4f', '#a7552b'),
    ],
  },
  mask: {
    wall: '#bfa792',
    floor: '#cfbba8',
    glow: '#efe2d2',
    shade: '#33261c',
    formula: '#a58d78',
    glass: ['#8b7763', '#74806d'],
    finishes: [
      matte('#efe7db', '#2f2a25', '#8b5a3c'),
      matte('#8a7362', '#d8c7b3', '#efdcc4', '#f8efe2'),
      gloss('#f4efe6', '#a47657', '#6d4a34'),
      matte('#49504a', '#363c37', '#cdb391', '#f1e8da'),
    ],
  },
  tool: {
    wall: '#c4c4ba',
    floor: '#d6d6cd',
    glow: '#f4f3ea',
    shade: '#272a26',
    formula: '#dbe6e1',
    glass: ['#a9b3aa'],
    finishes: [
      gloss('#f7f6f1', '#cfd3cc', MOSS),
      matte('#33403a', '#c4b79c', '#cdb98f', '#f1ecdf'),
      matte('#e6dfd3', '#b9825f', CLAY),
    ],
  },
}
