import { mix } from './color'
import { tilt, turn } from './form'
import { litRound, litTop } from './light'
import { softShadow } from './shadow'
import { ellipse, path, round, type Stop } from './svg'
import type { Studio } from './vessel'

export const WIDTH = 1200
export const HEIGHT = 1500

/** What the vessel stands on: the floor itself, a round plinth, or a slab. */
export type Stage = 'floor' | 'disc' | 'slab'

/** Where the vessel's base comes to rest on each, in picture units. */
export const GROUND: Record<Stage, number> = { floor: 1240, disc: 1184, slab: 1196 }

/** The backdrop: a wall that sweeps into the floor, with a pool of light from the left. */
export function backdrop({ defs, palette, chance }: Studio): string {
  const horizon = chance.between(0.66, 0.7)
  const sweep = defs.linear(
    [
      [0, mix(palette.wall, palette.shade, 0.07)],
      [0.34, palette.wall],
      [horizon - 0.035, mix(palette.wall, palette.shade, 0.045)],
      [horizon + 0.02, mix(palette.floor, palette.wall, 0.35)],
      [horizon + 0.12, palette.floor],
      [1, mix(palette.floor, palette.wall, 0.5)],
    ],
    { from: [0, 0], to: [0, 1] },
  )
  const pool = defs.radial([
    [0, palette.glow, 0.85],
    [0.45, palette.glow, 0.42],
    [1, palette.glow, 0],
  ])
  const window = defs.linear(windowLight(palette.glow, chance.between(0.22, 0.42)), {
    from: [0.05, 0],
    to: [1, chance.between(0.42, 0.62)],
  })
  const poolX = chance.between(380, 520)
  const full = `M0 0H${WIDTH}V${HEIGHT}H0Z`
  const wallOnly = `M0 0H${WIDTH}V${round(horizon * HEIGHT - 10)}H0Z`
  return (
    path(full, sweep) +
    path(wallOnly, window) +
    path(ellipse(poolX, 620, 780, 760), pool) +
    path(
      full,
      defs.linear(
        [
          [0.55, palette.shade, 0],
          [1, palette.shade, 0.16],
        ],
        { from: [0, 0], to: [1, 0.7] },
      ),
    )
  )
}

/** Sun through a window with one bar, soft at the edges; `start` is where it falls, 0 to 1. */
function windowLight(glow: string, start: number): Stop[] {
  return [
    [start, glow, 0],
    [start + 0.06, glow, 0.36],
    [start + 0.19, glow, 0.4],
    [start + 0.215, glow, 0.1],
    [start + 0.24, glow, 0.36],
    [start + 0.36, glow, 0.28],
    [start + 0.42, glow, 0],
  ]
}

/** Draws the plinth or slab; `reach` is half the width that stands on it. */
export function stage(studio: Studio, kind: Stage, reach: number): string {
  if (kind === 'floor') return ''
  return kind === 'disc' ? disc(studio, reach + 96) : slab(studio, reach + 110)
}

function disc(studio: Studio, radius: number): string {
  const { palette } = studio
  const height = 88
  const stone = mix(palette.floor, palette.glow, 0.35)
  const wall = turn([radius, 0], [radius, height])
  const sheets = litRound(studio, wall, { fill: stone, surface: 'matte', roundness: 0.8 })
  const top = ellipse(0, 0, radius, radius * tilt(0))
  return `<g transform="translate(${WIDTH / 2} ${GROUND.disc})">${softContact(studio, height, radius)}${sheets.base}${sheets.sheen}${litTop(studio, top, mix(stone, palette.glow, 0.4))}</g>`
}

function slab(studio: Studio, reach: number): string {
  const { palette, defs } = studio
  const half = round(reach)
  const [back, front, foot] = [-58, 50, 122]
  const stone = mix(palette.wall, palette.glow, 0.3)
  const top = `M${-half + 40} ${back}H${half - 40}L${half} ${front}H${-half}Z`
  const face = `M${-half} ${front}H${half}V${foot}H${-half}Z`
  const along = defs.linear([
    [0, '#ffffff', 0.3],
    [0.5, '#ffffff', 0],
    [1, palette.shade, 0.22],
  ])
  const shadow = softShadow(
    studio,
    `M${-half + 6} ${foot - 30}H${half + 6}L${half + 84} ${foot - 62}V${foot - 14}L${half + 10} ${foot + 9}H${-half + 2}Z`,
    { radius: 9, strength: 0.42, box: [-half - 30, 60, 2 * half + 160, 110] },
  )
  return (
    `<g transform="translate(${WIDTH / 2} ${GROUND.slab})">${shadow}` +
    path(face, mix(stone, palette.shade, 0.1)) +
    path(face, along) +
    path(top, mix(stone, palette.glow, 0.55)) +
    path(top, along) +
    path(`M${-half} ${front}H${half}v3H${-half}Z`, '#ffffff', 'fill-opacity="0.5"') +
    '</g>'
  )
}

function softContact({ defs, palette }: Studio, y: number, radius: number): string {
  return path(
    ellipse(radius * 0.09, y + 3, radius * 1.16, radius * tilt(y) * 1.3),
    defs.radial([
      [0, palette.shade, 0.6],
      [0.8, palette.shade, 0.5],
      [0.89, palette.shade, 0.2],
      [1, palette.shade, 0],
    ]),
  )
}
