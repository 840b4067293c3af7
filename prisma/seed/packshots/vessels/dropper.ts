import { mix, brightness } from '../color'
import { foot, shoulder, tilt, turn } from '../form'
import { overhang, roundLight, type Sheets } from '../light'
import { PAPER, INK } from '../palette'
import { DOWN, ellipse, path, round } from '../svg'
import { outline } from '../label-surface'
import { stack, type DrawnVessel, type Face, type Studio } from '../vessel'
import { dropperTop } from './closures'

/** A glass dropper bottle, its liquid showing, with a paper label. */
export function dropper(studio: Studio): DrawnVessel {
  const { chance, palette } = studio
  const radius = chance.between(168, 188)
  const height = chance.between(470, 520)
  const neck = radius * chance.between(0.44, 0.5)
  const tint = chance.pick([palette.glass[0], ...palette.glass])
  const glass = glassBody(studio, { radius, height, neck, tint })
  const top = dropperTop(studio, -height - 2, neck * 1.06)
  const face: Face = {
    width: radius * 1.42,
    top: -height * 0.66 + 34,
    bottom: -84,
    radius,
    print: INK,
    accent: studio.finish.accent,
  }
  const paper = outline(
    face,
    -radius * 1.02,
    face.top - 36,
    radius * 2.04,
    face.bottom - face.top + 68,
  )
  const label: Sheets = { base: path(paper, PAPER), sheen: '' }
  return {
    ...stack(glass, label, top),
    silhouettes: [...glass.silhouettes, ...top.silhouettes],
    face,
    footRadius: radius - 16,
    height: height + top.height,
  }
}

function glassBody(
  studio: Studio,
  { radius, height, neck, tint }: { radius: number; height: number; neck: number; tint: string },
) {
  const { defs, palette, chance } = studio
  const drop = height * 0.2
  const profile = (inset: number) =>
    turn(
      [neck - inset, -height],
      [neck - inset, -height + 22],
      shoulder(neck - inset, -height + 22 + inset, radius - inset, -height + drop),
      [radius - inset, -30],
      foot(radius - inset, -30, radius - 18 - inset, -inset * 1.4),
    )
  const wall = profile(0)
  const inner = profile(9)
  const level = -height * chance.between(0.8, 0.84)
  const dark = brightness(tint) < 0.55
  const liquid = mix(palette.formula, tint, dark ? 0.86 : 0.3)
  const within = defs.clip(inner)
  const depth = defs.linear(
    [
      [0, mix(liquid, '#ffffff', 0.25)],
      [0.5, liquid],
      [1, mix(liquid, palette.shade, 0.3)],
    ],
    DOWN,
  )
  const across = defs.linear([
    [0, mix(liquid, palette.shade, 0.75), 0.75],
    [0.1, mix(liquid, palette.shade, 0.5), 0.3],
    [0.3, liquid, 0],
    [0.55, mix(palette.formula, liquid, 0.3), dark ? 0.3 : 0.5],
    [0.8, mix(palette.formula, liquid, 0.45), dark ? 0.62 : 0.6],
    [0.92, liquid, 0.2],
    [1, mix(liquid, palette.shade, 0.6), 0.7],
  ])
  const flood = `M${-radius} ${round(level)}H${round(radius)}V40H${round(-radius)}Z`
  const surface = ellipse(0, level, radius - 9, (radius - 9) * tilt(level))
  const base =
    path(wall, mix(tint, palette.wall, dark ? 0.22 : 0.45)) +
    `<g clip-path="${within}">${path(flood, depth)}${path(flood, across)}` +
    path(surface, mix(liquid, '#ffffff', 0.4)) +
    pipette(studio, { level, height }) +
    '</g>'
  const { glow, sheen } = roundLight(studio, wall, {
    fill: mix(tint, '#ffffff', 0.35),
    surface: 'gloss',
    roundness: 0.5,
  })
  return {
    base: base + glow,
    sheen: sheen + overhang(studio, wall, 0.06, 0.3),
    silhouettes: [wall],
  }
}

function pipette(
  { palette }: Studio,
  { level, height }: { level: number; height: number },
): string {
  const glass = (x: number, width: number, opacity: number) =>
    `<rect x="${x}" y="${-height}" width="${width}" height="${height - 60}" fill="#ffffff" fill-opacity="${opacity}"/>`
  return (
    glass(-11, 22, 0.16) +
    glass(-11, 3, 0.5) +
    glass(8, 3, 0.25) +
    `<rect x="-11" y="${level}" width="22" height="3" fill="${palette.shade}" fill-opacity="0.15"/>`
  )
}
