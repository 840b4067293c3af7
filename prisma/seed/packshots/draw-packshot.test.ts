import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawPackshot } from './draw-packshot'
import { drawTexture, TEXTURES, textureFor } from './draw-texture'
import { PALETTES, type PaletteName } from './palette'
import { VESSELS } from './vessel'

const palettes = Object.keys(PALETTES) as PaletteName[]
const toner = {
  brand: 'Plain Co',
  name: 'Calming Toner',
  size: '180 mL',
  vessel: 'bottle',
  palette: 'toner',
} as const

describe.each(VESSELS)('a %s', (vessel) => {
  test.each(palettes)(
    'is drawn in the %s palette, whole and without live text',
    async (palette) => {
      const svg = drawPackshot({ ...toner, vessel, palette })
      expect(svg).not.toMatch(/NaN|undefined|Infinity|<text/)
      const { width, height } = await sharp(Buffer.from(svg), { density: 4 }).metadata()
      expect(width / height).toBeCloseTo(4 / 5, 1)
    },
  )

  test('fills the middle of the picture', async () => {
    const small = sharp(Buffer.from(drawPackshot({ ...toner, vessel })), { density: 7.2 })
    const { channels } = await small.extract({ left: 30, top: 50, width: 60, height: 70 }).stats()
    expect(Math.max(...channels.slice(0, 3).map(({ stdev }) => stdev))).toBeGreaterThan(8)
  })
})

test('the same product always gives the same bytes', () => {
  expect(drawPackshot(toner)).toBe(drawPackshot({ ...toner }))
  const shot = { brand: 'Plain Co', name: 'Toner', texture: 'liquid', palette: 'toner' } as const
  expect(drawTexture(shot)).toBe(drawTexture({ ...shot }))
})

test('two products in the same vessel do not look stamped out', () => {
  const shapes = ['Day Toner', 'Night Toner', 'Rose Toner'].map((name) =>
    drawPackshot({ ...toner, name })
      .match(/translate\(600 .*/)?.[0]
      .slice(0, 400),
  )
  expect(new Set(shapes).size).toBe(3)
})

test.each(['', 'Œuvre d’été', '超越', 'A'.repeat(200), 'one two '.repeat(12), '<b>&"'])(
  'draws the odd name %j without breaking the picture',
  async (name) => {
    const svg = drawPackshot({ ...toner, name, size: name, detail: name })
    await expect(sharp(Buffer.from(svg), { density: 4 }).metadata()).resolves.toBeDefined()
    expect(svg).not.toMatch(/NaN|undefined/)
  },
)

test.each(TEXTURES)('draws %s as a picture of its own', async (texture) => {
  const svg = drawTexture({ brand: 'Plain Co', name: 'Any', texture, palette: 'serum' })
  expect(svg).not.toMatch(/NaN|undefined|<text/)
  const { channels } = await sharp(Buffer.from(svg), { density: 4 }).stats()
  expect(Math.max(...channels.map(({ stdev }) => stdev))).toBeGreaterThan(4)
})

test('every vessel in every palette has a texture', () => {
  for (const vessel of VESSELS)
    for (const palette of palettes) expect(TEXTURES).toContain(textureFor(vessel, palette))
})
