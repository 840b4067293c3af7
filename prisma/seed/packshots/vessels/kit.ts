import { drawLabel } from '../label'
import type { DrawnVessel, Studio } from '../vessel'
import { airless } from './airless'
import { bottle } from './bottle'
import { carton, contact } from './carton'
import { dropper } from './dropper'
import { pads } from './jar'
import { tube } from './tube'

const ITEMS = [
  { draw: bottle, x: -270, y: 34, scale: 0.46 },
  { draw: airless, x: -12, y: 30, scale: 0.45 },
  { draw: dropper, x: 296, y: 30, scale: 0.42 },
  { draw: tube, x: -140, y: 62, scale: 0.41 },
  { draw: pads, x: 132, y: 70, scale: 0.46 },
]

/** A set: its carton, with the small vessels standing in front of it. */
export function kit(studio: Studio): DrawnVessel {
  const box = carton(studio, { left: -300, right: 230, height: 770, depth: 96 })
  const items = ITEMS.map(({ draw, x, y, scale }) => {
    const small = draw(studio)
    const words = small.face
      ? drawLabel(small.face, { brand: studio.brand, name: '', size: '' })
      : ''
    return `<g transform="translate(${x} ${y}) scale(${scale})">${contact(studio, small.footRadius)}${small.base}${words}${small.sheen}</g>`
  })
  return {
    base: box.base,
    sheen: box.sheen + items.join(''),
    silhouettes: box.silhouettes,
    face: { ...box.face, bottom: -400 },
    footRadius: 300,
    boxed: box.front,
    height: 800,
  }
}
