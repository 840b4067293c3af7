import { chanceFor } from './chance'
import { PALETTES, type PaletteName } from './palette'
import { HEIGHT, WIDTH } from './scene'
import { createDefs } from './svg'
import { foam, powder } from './textures/draw-grains'
import { cream, gel, liquid, padRounds, scrub, surface } from './textures/draw-on-surface'
import type { Studio, Vessel } from './vessel'

/** How the product looks out of its vessel. */
export const TEXTURES = ['cream', 'gel', 'liquid', 'foam', 'powder', 'scrub', 'pads'] as const

export type Texture = (typeof TEXTURES)[number]

export interface TextureShot {
  brand: string
  name: string
  texture: Texture
  palette: PaletteName
}

const DRAW: Record<Texture, (studio: Studio) => string> = {
  cream,
  gel,
  liquid,
  foam,
  powder,
  scrub,
  pads: padRounds,
}

/** Draws the second picture of a product: its texture from above, 1200 × 1500, no words. */
export function drawTexture({ brand, name, texture, palette }: TextureShot): string {
  const chance = chanceFor(`${brand}/${name}/${texture}`)
  const colors = PALETTES[palette]
  const studio: Studio = {
    defs: createDefs(),
    chance,
    palette: colors,
    finish: colors.finishes[0],
    brand,
    light: { key: 0.27, lean: 0.5 },
  }
  const picture = `${surface(studio)}<g transform="translate(-120 -150) scale(1.2)">${DRAW[texture](studio)}</g>`
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${studio.defs.markup()}${picture}</svg>`
}

/** The texture that a vessel usually holds, where the seed does not know better. */
export function textureFor(vessel: Vessel, palette: PaletteName): Texture {
  if (vessel === 'pads') return 'pads'
  if (vessel === 'powder-bottle' || vessel === 'pouch') return 'powder'
  if (vessel === 'dropper' || palette === 'toner') return 'liquid'
  if (vessel === 'device') return 'gel'
  if (palette === 'cleanser') return vessel === 'pump' ? 'foam' : 'gel'
  if (palette === 'exfoliator') return vessel === 'jar' ? 'scrub' : 'liquid'
  return 'cream'
}
