import type { Chance } from '../chance'
import { mix } from '../color'
import { round } from '../svg'
import type { Studio } from '../vessel'
import { raised } from './relief'
import { pool } from './smear'

/** Foam: a heap of bubbles, large in the middle and fine toward the edge. */
export function foam({ defs, chance, palette }: Studio): string {
  const white = mix('#ffffff', palette.formula, 0.16)
  const film = defs.define(
    (id) =>
      `<radialGradient id="${id}" cx="0.36" cy="0.32" r="0.72"><stop offset="0" stop-color="#ffffff"/><stop offset="0.5" stop-color="${white}" stop-opacity="0.85"/><stop offset="0.82" stop-color="${mix(white, palette.wall, 0.5)}" stop-opacity="0.8"/><stop offset="1" stop-color="${mix(palette.wall, palette.shade, 0.2)}" stop-opacity="0.75"/></radialGradient>`,
  )
  const lobes = [pool(chance, [610, 790], 318, 0.05)]
  const bubbles = Array.from({ length: 760 }, (_, index) => {
    const outward = Math.sqrt((index + 0.5) / 760)
    const { x, y } = onHeap(chance, outward, 330)
    const size = chance.between(6, 15) + (1 - outward) ** 1.5 * chance.between(0, 34)
    return { x, y, size }
  })
    .reverse()
    .map(
      ({ x, y, size }) =>
        `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}" fill="${film}"/><circle cx="${round(x - size * 0.34)}" cy="${round(y - size * 0.38)}" r="${round(size * 0.17)}" fill="#ffffff"/>`,
    )
  const heap = raised(defs, `<path d="${lobes.join('')}"/>`, {
    color: white,
    shade: palette.shade,
    height: 24,
    softness: 30,
    wetness: 0,
  })
  return heap + bubbles.join('')
}

/** Powder: a low heap, pressed once, with grains strewn round it. */
export function powder({ defs, chance, palette }: Studio): string {
  const base = mix(palette.formula, '#ffffff', 0.4)
  const tones = [
    base,
    mix(base, '#ffffff', 0.6),
    mix(base, palette.shade, 0.1),
    mix(base, palette.shade, 0.22),
  ] as const
  const lobes =
    pool(chance, [530, 830], 280, 0.14) +
    pool(chance, [730, 690], 220, 0.16) +
    pool(chance, [450, 690], 170, 0.16)
  const grains = Array.from({ length: 2400 }, (_, index) => {
    const within = index < 1900
    const { x, y } = onHeap(
      chance,
      within ? Math.sqrt(chance.between(0, 0.9)) : chance.between(0.8, 1.5),
      330,
    )
    const size = within ? chance.between(1.4, 3.6) : chance.between(1.4, 4.6)
    return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(size)}" fill="${chance.pick(tones)}" fill-opacity="0.8"/>`
  })
  const heap = raised(defs, `<path d="${lobes}"/>`, {
    color: base,
    shade: palette.shade,
    height: 40,
    softness: 46,
    wetness: 0,
  })
  return heap + grains.join('')
}

/** A point on a round heap; `outward` is 0 at its middle, 1 at its edge, above 1 beyond it. */
function onHeap(chance: Chance, outward: number, radius: number): { x: number; y: number } {
  const turned = chance.between(0, Math.PI * 2)
  const reach = outward * radius * (1 + 0.09 * Math.sin(turned * 3 + 1)) + chance.between(-12, 12)
  return { x: 610 + Math.cos(turned) * reach, y: 780 + Math.sin(turned) * reach * 0.94 }
}
