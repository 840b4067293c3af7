import type { Chance } from './chance'
import type { Light, Sheets } from './light'
import type { Finish, Palette } from './palette'
import type { Defs } from './svg'

/** What a product can be packed in. */
export const VESSELS = [
  'bottle',
  'pump',
  'tube',
  'sunscreen-tube',
  'jar',
  'open-jar',
  'dropper',
  'pads',
  'airless',
  'powder-bottle',
  'pouch',
  'device',
  'kit',
] as const

export type Vessel = (typeof VESSELS)[number]

/** All that a vessel's drawing may draw on. */
export interface Studio {
  defs: Defs
  chance: Chance
  light: Light
  palette: Palette
  finish: Finish
  brand: string
}

/** Where the label goes, in the vessel's own units: x = 0 on its axis, y = 0 at its base. */
export interface Face {
  /** Widest that a line may be, measured along the surface. */
  width: number
  top: number
  bottom: number
  /** The radius that the surface curves round; a flat face has none. */
  radius?: number
  /** Moves the face sideways from the vessel's axis. */
  shift?: number
  print: string
  accent: string
  /** The vessel is as round as the face says, so a band may run all the way round. */
  banded?: boolean
}

/** A drawn vessel, standing on y = 0. */
export interface DrawnVessel extends Sheets {
  /** Outlines that cast the shadow. */
  silhouettes: string[]
  /** No face: the vessel carries no words of its own. */
  face?: Face
  /** Half the width that touches the ground. */
  footRadius: number
  /** Where a box touches the ground, left and right; other vessels stand on a ring. */
  boxed?: readonly [left: number, right: number]
  height: number
}

/** Lays painted parts over one another, the first at the back. */
export function stack(...parts: Sheets[]): Sheets {
  return {
    base: parts.map((part) => part.base).join(''),
    sheen: parts.map((part) => part.sheen).join(''),
  }
}
