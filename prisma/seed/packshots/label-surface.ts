import { tilt } from './form'
import { round } from './svg'
import type { Warp } from './type/set-line'
import type { Face } from './vessel'

/** Bends the flat label round the vessel; beyond a quarter turn there is nothing to see. */
export function wrap({ radius, shift = 0 }: Face): Warp {
  if (radius === undefined) return (x, y) => [x + shift, y]
  return (x, y) => {
    const turned = x / radius
    return [shift + radius * Math.sin(turned), y + radius * tilt(y) * Math.cos(turned)]
  }
}

/** A rectangle on the face, as the curved outline that it has on the vessel. */
export function outline(face: Face, x: number, y: number, width: number, height: number): string {
  const warp = wrap(face)
  const steps = Array.from({ length: 25 }, (_, index) => x + (width * index) / 24)
  const along = (level: number, xs: number[]) =>
    xs.map((each) => warp(each, level).map(round).join(' ')).join('L')
  return `M${along(y, steps)}L${along(y + height, steps.toReversed())}Z`
}

/** The outline of a band that runs round the vessel from edge to edge. */
export function bandOutline(face: Face, top: number, bottom: number): string {
  const reach = (face.radius ?? 0) * (Math.PI / 2)
  return outline(face, -reach, top, 2 * reach, bottom - top)
}
