import { mix } from '../color'
import { DOWN, ellipse, path, round } from '../svg'
import type { Studio } from '../vessel'
import { raised } from './relief'
import { pool, smear } from './smear'

/** Cream: a thick swipe with the ridges that a spatula leaves. */
export function cream({ defs, chance, palette }: Studio): string {
  return raised(defs, smear(chance), {
    color: palette.formula,
    shade: palette.shade,
    height: 26,
    softness: 7,
    wetness: 0.22,
  })
}

/** Gel: a clear, wet pool with a few bubbles caught in it. */
export function gel(studio: Studio): string {
  const { defs, chance, palette } = studio
  const shapes =
    pool(chance, [560, 830], 300) +
    pool(chance, [760, 610], 190) +
    pool(chance, [950, 990], 74, 0.05) +
    pool(chance, [300, 1120], 46, 0.04)
  const bubbles = Array.from({ length: 30 }, () => {
    const [turned, reach] = [chance.between(0, Math.PI * 2), Math.sqrt(chance.between(0, 1)) * 220]
    const [x, y] = [570 + Math.cos(turned) * reach, 820 + Math.sin(turned) * reach]
    return bubble(studio, x, y, chance.between(3, 13))
  })
  const body = raised(defs, `<path d="${shapes}"/>`, {
    color: mix(palette.formula, palette.wall, 0.2),
    shade: palette.shade,
    height: 56,
    softness: 30,
    wetness: 0.85,
    clear: true,
  })
  return body + bubbles.join('')
}

const DROPS = [
  [500, 760, 228],
  [800, 960, 138],
  [420, 1080, 96],
  [800, 600, 92],
  [620, 1160, 52],
  [985, 780, 44],
  [300, 560, 36],
  [950, 1130, 28],
  [620, 480, 26],
] as const

/** Liquid: drops of several sizes, each with its glint and the light that it gathers. */
export function liquid({ defs, chance, palette }: Studio): string {
  const placed = DROPS.map(([x, y, radius]) => ({
    x: x + chance.between(-28, 28),
    y: y + chance.between(-28, 28),
    radius: radius * chance.between(0.9, 1.06),
  }))
  const gathered = defs.radial([
    [0, mix(palette.formula, '#ffffff', 0.8), 0.8],
    [1, mix(palette.formula, '#ffffff', 0.4), 0],
  ])
  const outline = placed.map(({ x, y, radius }) => pool(chance, [x, y], radius, 0.035)).join('')
  const light = placed
    .map(({ x, y, radius }) =>
      path(ellipse(x + radius * 0.3, y + radius * 0.32, radius * 0.5, radius * 0.42), gathered),
    )
    .join('')
  const body = raised(defs, `<path d="${outline}"/>`, {
    color: palette.formula,
    shade: palette.shade,
    height: 34,
    softness: 16,
    wetness: 1,
    clear: true,
  })
  return body + light
}

/** Scrub: a gel-cream swipe with fine grains in it. */
export function scrub(studio: Studio): string {
  const { chance, palette } = studio
  const grains = Array.from({ length: 420 }, () => {
    const [x, y] = [chance.between(280, 900), chance.between(540, 940)]
    const offArc = Math.abs(Math.hypot(x - 860, (y - 1120) * 1.1) - 540)
    if (offArc > 150) return ''
    const size = chance.between(1.6, 4.6)
    return path(
      ellipse(x, y, size, size * 0.85),
      chance.pick([mix(palette.formula, palette.shade, 0.5), '#ffffff', palette.formula]),
      'fill-opacity="0.75"',
    )
  })
  return cream(studio) + grains.join('')
}

/** Pads: soaked rounds laid over one another, their weave pressed in. */
export function padRounds({ defs, chance, palette }: Studio): string {
  const cloth = mix('#faf7ef', palette.formula, 0.25)
  const fall = defs.linear(
    [
      [0, '#ffffff', 0.7],
      [0.5, '#ffffff', 0],
      [1, palette.shade, 0.22],
    ],
    { from: [0.1, 0], to: [0.9, 1] },
  )
  const weave = defs.define(
    (id) =>
      `<pattern id="${id}" width="26" height="26" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><circle cx="13" cy="13" r="5.5" fill="${palette.shade}" fill-opacity="0.1"/><circle cx="11.6" cy="11.6" r="4.4" fill="#ffffff" fill-opacity="0.75"/></pattern>`,
  )
  const shadow = defs.radial([
    [0, palette.shade, 0.6],
    [0.86, palette.shade, 0.42],
    [1, palette.shade, 0],
  ])
  const rounds = [
    [430, 930],
    [720, 850],
    [520, 610],
  ] as const
  return rounds
    .map(([x, y]) => {
      const [cx, cy] = [x + chance.between(-30, 30), y + chance.between(-30, 30)]
      const radius = 244
      const edge = ellipse(cx, cy, radius, radius)
      const inner = ellipse(cx, cy, radius - 26, radius - 26)
      return (
        path(ellipse(cx + 16, cy + 20, radius + 20, radius + 20), shadow) +
        path(edge, cloth) +
        path(inner, weave) +
        path(edge, fall) +
        `<path d="${inner}" fill="none" stroke="${palette.shade}" stroke-opacity="0.14" stroke-width="5" stroke-dasharray="11 8"/>`
      )
    })
    .join('')
}

/** A small bubble, dark at its far rim and bright where the light enters. */
export function bubble({ palette }: Studio, x: number, y: number, radius: number): string {
  const [cx, cy, r] = [round(x), round(y), round(radius)]
  return `<circle cx="${cx}" cy="${cy}" r="${r}" fill="#ffffff" fill-opacity="0.16" stroke="${palette.shade}" stroke-opacity="0.2" stroke-width="1.5"/><circle cx="${round(x - radius * 0.35)}" cy="${round(y - radius * 0.38)}" r="${round(radius * 0.26)}" fill="#ffffff" fill-opacity="0.9"/>`
}

/** The surface that textures lie on: a lit sheet with the same window as the packshots. */
export function surface({ defs, palette, chance }: Studio): string {
  const sheet = mix(palette.floor, palette.wall, 0.35)
  const slant = chance.between(0.2, 0.4)
  const window = defs.linear(
    [
      [slant, palette.glow, 0],
      [slant + 0.08, palette.glow, 0.5],
      [slant + 0.28, palette.glow, 0.55],
      [slant + 0.36, palette.glow, 0.05],
      [slant + 0.4, palette.glow, 0.34],
      [slant + 0.52, palette.glow, 0],
    ],
    { from: [0, 0], to: [1, 0.55] },
  )
  const fall = defs.linear(
    [
      [0, palette.glow, 0.35],
      [0.5, palette.glow, 0],
      [1, palette.shade, 0.14],
    ],
    DOWN,
  )
  const full = 'M0 0H1200V1500H0Z'
  return path(full, sheet) + path(full, window) + path(full, fall)
}
