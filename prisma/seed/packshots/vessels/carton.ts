import { mix } from '../color'
import { litFlat, type Sheets } from '../light'
import { path, round } from '../svg'
import type { Face, Studio } from '../vessel'

export interface Carton extends Sheets {
  silhouettes: string[]
  front: readonly [left: number, right: number]
  face: Face
}

/** A folding box, seen from a little to its right; `left` and `right` bound its front. */
export function carton(
  studio: Studio,
  {
    left,
    right,
    height,
    depth = 74,
  }: { left: number; right: number; height: number; depth?: number },
): Carton {
  const { finish, palette } = studio
  const rise = round(depth * 0.3)
  const front = `M${left} ${-height}H${right}V0H${left}Z`
  const side = `M${right} ${-height}L${right + depth} ${-height - rise * 0.2}V${-rise}L${right} 0Z`
  const lid = `M${left} ${-height}L${left + depth * 0.8} ${-height - rise * 0.2 - 8}H${right + depth}L${right} ${-height}Z`
  const card = mix(finish.body, palette.floor, 0.14)
  const sheets = litFlat(studio, front, card)
  const trim = `M${left} -34H${right}v34H${left}Z`
  return {
    base:
      path(side, mix(card, palette.shade, 0.38)) +
      path(lid, mix(card, '#ffffff', 0.4)) +
      sheets.base +
      path(trim, finish.accent),
    sheen:
      sheets.sheen +
      `<path d="M${right} ${-height}V0" stroke="#ffffff" stroke-opacity="0.4" stroke-width="2"/>`,
    silhouettes: [front, side],
    front: [left, right + depth],
    face: {
      width: (right - left) * 0.76,
      top: -height + (right - left) * 0.13,
      bottom: -90,
      shift: (left + right) / 2,
      print: finish.print,
      accent: finish.accent,
    },
  }
}

/** The soft dark where a vessel of this half-width touches the ground. */
export function contact({ defs, palette }: Studio, halfWidth: number): string {
  const [rx, ry] = [round(halfWidth * 1.4), round(halfWidth * 0.24)]
  return path(
    `M${round(-halfWidth * 1.25)} 4a${rx} ${ry} 0 1 0 ${2 * rx} 0a${rx} ${ry} 0 1 0 ${-2 * rx} 0Z`,
    defs.radial([
      [0, palette.shade, 0.6],
      [0.6, palette.shade, 0.3],
      [1, palette.shade, 0],
    ]),
  )
}
