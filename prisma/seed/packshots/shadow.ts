import { tilt } from './form'
import { DOWN, ellipse, path, type Box } from './svg'
import type { DrawnVessel, Studio } from './vessel'

/** How far a shadow reaches into the picture, per unit of height. */
const DEPTH = 0.2

/** The long shadow that falls away from the light, and the dark line where vessel meets ground. */
export function castShadow(studio: Studio, vessel: DrawnVessel, scale: number): string {
  const { defs, palette, light } = studio
  const { height, footRadius, boxed } = vessel
  const fade = defs.linear(
    [
      [0, palette.shade, 0.1],
      [0.55, palette.shade, 0.26],
      [1, palette.shade, 0.5],
    ],
    DOWN,
  )
  const half = boxed ? 320 : footRadius * 1.35
  const blur = defs.blur(11 / scale, [
    -half,
    -height * DEPTH - 50,
    2 * half + height * light.lean + 60,
    height * DEPTH + 100,
  ])
  const lean = Math.round(-light.lean * 100) / 100
  const long = `<g filter="${blur}"><g transform="matrix(1 0 ${lean} ${DEPTH} 0 0)">${path(vessel.silhouettes.join(''), fade)}</g></g>`
  return (
    long +
    (vessel.boxed ? boxContact(studio, vessel.boxed) : ringContact(studio, vessel.footRadius))
  )
}

/** An even shadow with a soft edge; `box` holds it and its edge. */
export function softShadow(
  { defs, palette }: Studio,
  pathData: string,
  { radius, strength, box }: { radius: number; strength: number; box: Box },
): string {
  return `<g filter="${defs.blur(radius, box)}">${path(pathData, palette.shade, `fill-opacity="${strength}"`)}</g>`
}

function ringContact({ defs, palette }: Studio, foot: number): string {
  return path(
    ellipse(foot * 0.06, foot * tilt(0) * 0.35, foot * 1.12, foot * tilt(0) * 1.24),
    defs.radial([
      [0, palette.shade, 0.85],
      [0.8, palette.shade, 0.6],
      [0.9, palette.shade, 0.28],
      [1, palette.shade, 0],
    ]),
  )
}

function boxContact(studio: Studio, [left, right]: readonly [number, number]): string {
  const outline = `M${left + 4} -30H${right + 30}L${right + 6} -6L${right - 70} 8H${left + 2}Z`
  return softShadow(studio, outline, {
    radius: 6,
    strength: 0.6,
    box: [left - 30, -60, right - left + 100, 100],
  })
}
