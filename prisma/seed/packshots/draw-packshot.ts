import { chanceFor } from './chance'
import { drawLabel, type LabelWords } from './label'
import { PALETTES, type PaletteName } from './palette'
import { backdrop, GROUND, HEIGHT, stage, WIDTH, type Stage } from './scene'
import { castShadow } from './shadow'
import { createDefs, round } from './svg'
import type { DrawnVessel, Studio, Vessel } from './vessel'
import { airless, powderBottle } from './vessels/airless'
import { bottle, pump } from './vessels/bottle'
import { device } from './vessels/device'
import { dropper } from './vessels/dropper'
import { jar, openJar, pads } from './vessels/jar'
import { kit } from './vessels/kit'
import { pouch } from './vessels/pouch'
import { sunscreenTube, tube } from './vessels/tube'

export interface Packshot extends LabelWords {
  vessel: Vessel
  palette: PaletteName
}

const DRAW: Record<Vessel, (studio: Studio) => DrawnVessel> = {
  bottle,
  pump,
  tube,
  'sunscreen-tube': sunscreenTube,
  jar,
  'open-jar': openJar,
  dropper,
  pads,
  airless,
  'powder-bottle': powderBottle,
  pouch,
  device,
  kit,
}

/**
 * Draws a product's packshot as an SVG of 1200 × 1500 units. Brand and name choose proportions,
 * finish, stage and the angle of light, so the same product always gives the same bytes and no two
 * look stamped out. All words are outlines: no font is needed to render it.
 */
export function drawPackshot(product: Packshot): string {
  const chance = chanceFor(`${product.brand}/${product.name}/${product.vessel}`)
  const palette = PALETTES[product.palette]
  const studio: Studio = {
    defs: createDefs(),
    chance,
    palette,
    brand: product.brand,
    finish: chance.pick(palette.finishes),
    light: { key: chance.between(0.23, 0.31), lean: chance.between(0.42, 0.62) },
  }
  const vessel = DRAW[product.vessel](studio)
  const kind = stageFor(product.vessel, studio)
  const scale = scaleFor(vessel, GROUND[kind])
  const label = vessel.face ? drawLabel(vessel.face, product) : ''
  const picture =
    backdrop(studio) +
    stage(studio, kind, vessel.footRadius * scale) +
    `<g transform="translate(${WIDTH / 2} ${GROUND[kind]}) scale(${round(scale * 100) / 100})">` +
    castShadow(studio, vessel, scale) +
    vessel.base +
    label +
    vessel.sheen +
    '</g>'
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">${studio.defs.markup()}${picture}</svg>`
}

function stageFor(vessel: Vessel, { chance }: Studio): Stage {
  if (vessel === 'kit' || vessel === 'pads') return 'floor'
  return vessel === 'jar' || vessel === 'open-jar'
    ? chance.pick(['slab', 'disc'])
    : chance.pick(['floor', 'floor', 'disc', 'slab'])
}

/** Tall vessels are taken from farther away, so that each leaves air above it. */
function scaleFor(vessel: DrawnVessel, groundY: number): number {
  return Math.min(1.3, (groundY - 205) / vessel.height)
}
