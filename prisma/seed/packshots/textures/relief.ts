import { confined, type Box, type Defs } from '../svg'

export interface Relief {
  /** The color of the product itself. */
  color: string
  shade: string
  /** How tall it stands and how round its edges are, in drawing units. */
  height: number
  softness: number
  /** How wet it looks, 0 (powdery) to 1 (a drop of water). */
  wetness: number
  /** Light passes through it: it glows on the side away from the light instead of darkening. */
  clear?: boolean
}

const KEY_AZIMUTH = 222

/**
 * Raises shapes from the page: their opacity is read as height, and that relief is lit from the
 * upper left, with falling shade, a wet glint and a cast shadow.
 */
export function raised(defs: Defs, shapes: string, relief: Relief): string {
  return `<g filter="${lighting(defs, relief, around(shapes, relief.softness * 2 + 34))}">${shapes}</g>`
}

function lighting(
  defs: Defs,
  { color, shade, height, softness, wetness, clear = false }: Relief,
  box: Box,
): string {
  const azimuth = clear ? KEY_AZIMUTH - 180 : KEY_AZIMUTH
  const [direct, ambient] = clear ? [0.62, 0.5] : [0.46, 0.57]
  const shadow = clear ? 0.3 : 0.46
  return defs.define(
    (id) =>
      `<filter id="${id}" ${confined(box)} color-interpolation-filters="sRGB">` +
      `<feGaussianBlur in="SourceAlpha" stdDeviation="${softness}" result="height"/>` +
      `<feComponentTransfer in="SourceAlpha" result="shape"><feFuncA type="linear" slope="5" intercept="-0.6"/></feComponentTransfer>` +
      `<feFlood flood-color="${color}" flood-opacity="${clear ? 0.5 : 1}"/><feComposite in2="shape" operator="in" result="body"/>` +
      `<feDiffuseLighting in="height" surfaceScale="${height}" diffuseConstant="1.22" lighting-color="#fffdf8" result="light"><feDistantLight azimuth="${azimuth}" elevation="55"/></feDiffuseLighting>` +
      `<feComposite in="light" in2="body" operator="arithmetic" k1="${direct}" k2="0" k3="${ambient}" k4="0" result="lit"/>` +
      (wetness > 0 ? glint(height, wetness) : '') +
      `<feOffset in="height" dx="11" dy="14"/><feColorMatrix type="matrix" values="0 0 0 0 ${part(shade, 1)}  0 0 0 0 ${part(shade, 3)}  0 0 0 0 ${part(shade, 5)}  0 0 0 ${shadow} 0" result="shadow"/>` +
      `<feMerge><feMergeNode in="shadow"/><feMergeNode in="lit"/>${wetness > 0 ? '<feMergeNode in="glint"/>' : ''}</feMerge></filter>`,
  )
}

/** The box round all points of some outlines: light is worked out for every point in it. */
function around(shapes: string, margin: number): Box {
  const points = [...shapes.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)]
  const [xs, ys] = [points.map(([, x]) => Number(x)), points.map(([, , y]) => Number(y))]
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin]
  return [left, top, Math.max(...xs) + margin - left, Math.max(...ys) + margin - top]
}

function glint(height: number, wetness: number): string {
  return (
    `<feSpecularLighting in="height" surfaceScale="${height}" specularConstant="${0.25 + wetness * 0.75}" specularExponent="${9 + wetness * 30}" lighting-color="#ffffff"><feDistantLight azimuth="${KEY_AZIMUTH}" elevation="46"/></feSpecularLighting>` +
    `<feComposite in2="shape" operator="in" result="glint"/>`
  )
}

function part(color: string, start: number): number {
  return Math.round((Number.parseInt(color.slice(start, start + 2), 16) / 255) * 1000) / 1000
}
