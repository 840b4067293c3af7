import { brightness, mix } from './color'
import type { Finish, Palette } from './palette'
import { ACROSS, DOWN, path, type Defs, type Direction, type Stop } from './svg'

/** The studio's key light: always from the left, a little nearer or farther round the vessel. */
export interface Light {
  /** Where the highlight falls across a round body, 0 (left edge) to 1 (right edge). */
  key: number
  /** How far a cast shadow leans to the right, per unit of height. */
  lean: number
}

/** A painted part in two sheets: what lies beneath the printed label, and the light above it. */
export interface Sheets {
  base: string
  sheen: string
}

/** What a painted part needs to know of its studio. */
export interface LitBy {
  defs: Defs
  light: Light
  palette: Palette
}

export interface Material {
  fill: string
  surface: Finish['surface']
  /** How much rounder than a flat card the part is, 0 to 1. */
  roundness?: number
}

/** The light on a round part: `glow` lies on the material beneath any print, `sheen` over all. */
export function roundLight(
  { defs, light, palette }: LitBy,
  pathData: string,
  { fill, surface, roundness = 1 }: Material,
): { glow: string; sheen: string } {
  const bright = brightness(fill)
  const shade = mix(palette.shade, palette.wall, 0.22 * bright)
  const shadow = defs.linear(coreShadow(light.key, shade, roundness * (1.05 - 0.42 * bright)))
  const strength = surface === 'gloss' ? 0.34 + 0.46 * bright : 0.16 + 0.4 * bright
  const highlight = defs.linear(
    surface === 'gloss' ? softbox(light.key, strength) : bloom(light.key, strength),
  )
  const grounded = defs.linear(
    [
      [0, '#ffffff', 0.1],
      [0.35, '#ffffff', 0],
      [0.6, shade, 0],
      [1, shade, 0.16],
    ],
    DOWN,
  )
  return {
    glow: path(pathData, highlight),
    sheen:
      path(pathData, shadow) +
      path(pathData, grounded) +
      path(pathData, highlight, 'fill-opacity="0.16"'),
  }
}

/** Paints a round part: color and highlight beneath the print, shadow above it. */
export function litRound(studio: LitBy, pathData: string, material: Material): Sheets {
  const { glow, sheen } = roundLight(studio, pathData, material)
  return { base: path(pathData, material.fill) + glow, sheen }
}

/** Paints a flat part with one even fall of light across it. */
export function litFlat(
  { defs, palette }: LitBy,
  pathData: string,
  fill: string,
  direction: Direction = { from: [0, 0], to: [1, 1] },
): Sheets {
  const fall = defs.linear(
    [
      [0, '#ffffff', 0.22],
      [0.4, '#ffffff', 0],
      [0.6, palette.shade, 0],
      [1, palette.shade, 0.24],
    ],
    direction,
  )
  return { base: path(pathData, fill), sheen: path(pathData, fall) }
}

function coreShadow(key: number, shade: string, strength: number): Stop[] {
  const at = (offset: number, opacity: number): Stop => [
    offset,
    shade,
    Math.min(0.85, opacity * strength),
  ]
  return [
    at(0, 0.34),
    at(key * 0.22, 0.17),
    at(key * 0.7, 0.03),
    at(key, 0),
    at(0.52, 0.05),
    at(0.68, 0.19),
    at(0.82, 0.4),
    at(0.91, 0.46),
    at(0.965, 0.34),
    at(1, 0.26),
  ]
}

function bloom(key: number, strength: number): Stop[] {
  return [
    [Math.max(0, key - 0.2), '#ffffff', 0],
    [key - 0.06, '#ffffff', strength * 0.8],
    [key, '#ffffff', strength],
    [key + 0.08, '#ffffff', strength * 0.7],
    [key + 0.28, '#ffffff', 0],
    [0.94, '#ffffff', 0],
    [0.985, '#ffffff', strength * 0.22],
    [1, '#ffffff', 0],
  ]
}

function softbox(key: number, strength: number): Stop[] {
  return [
    [key - 0.14, '#ffffff', 0],
    [key - 0.1, '#ffffff', strength * 0.12],
    [key - 0.065, '#ffffff', strength * 0.95],
    [key + 0.015, '#ffffff', strength],
    [key + 0.04, '#ffffff', strength * 0.3],
    [key + 0.2, '#ffffff', 0],
    [0.925, '#ffffff', 0],
    [0.955, '#ffffff', strength * 0.42],
    [0.975, '#ffffff', strength * 0.4],
    [0.988, '#ffffff', 0],
  ]
}

/** The shadow that an overhanging part throws on the one beneath, fading over `reach` (0 to 1). */
export function overhang(
  { defs, palette }: LitBy,
  pathData: string,
  reach: number,
  strength = 0.42,
): string {
  return path(
    pathData,
    defs.linear(
      [
        [0, palette.shade, strength],
        [reach * 0.4, palette.shade, strength * 0.4],
        [reach, palette.shade, 0],
      ],
      DOWN,
    ),
  )
}

/** The lit top of a lid or disc: brighter on the far left, where the key light skims it. */
export function litTop({ defs, palette }: LitBy, pathData: string, fill: string): string {
  const skim = defs.linear(
    [
      [0, '#ffffff', 0.55],
      [0.55, '#ffffff', 0.18],
      [1, palette.shade, 0.12],
    ],
    ACROSS,
  )
  return path(pathData, fill) + path(pathData, skim)
}
