/** The states of a pore that the guide speaks of. */
export type PoreState = 'clear' | 'clogged' | 'slack'

/** A pore's form in drawing units: half widths at three depths, and how its rim has given way. */
interface PoreForm {
  mouth: number
  neck: number
  canal: number
  /** How far the rim lies below the skin around it. */
  sunk: number
  /** How far the rim has been drawn to the right. */
  drawn: number
}

const FORMS: Record<PoreState, PoreForm> = {
  clear: { mouth: 13, neck: 10, canal: 13, sunk: 5, drawn: 0 },
  clogged: { mouth: 23, neck: 24, canal: 24, sunk: 4, drawn: 0 },
  slack: { mouth: 27, neck: 15, canal: 14, sunk: 24, drawn: 10 },
}

export const SECTION = { width: 300, height: 330, surface: 58, middle: 140 }
const { width, height, surface, middle } = SECTION

/**
 * The one line between body and air: along the skin from the left, down the follicle's wall to its
 * root, up the other wall and on to the right.
 */
export function contour(state: PoreState): string {
  const { mouth, neck, canal, sunk, drawn } = FORMS[state]
  const rim = surface + sunk + 16
  const slope = 20 + sunk * 1.7
  const left = middle - mouth
  const right = middle + mouth + drawn
  const deep = middle + neck + drawn * 0.7
  return [
    `M-20 ${surface}C20 ${surface - 3} ${left - slope - 30} ${surface + 1} ${left - slope} ${surface + 1}`,
    `C${left - slope * 0.5} ${surface + 1} ${left - 2} ${surface + sunk * 0.6} ${left} ${rim}`,
    `C${left + 2} ${rim + 20} ${middle - neck} ${rim + 24} ${middle - neck} ${rim + 48}`,
    `C${middle - neck} ${rim + 64} ${middle - canal} ${rim + 70} ${middle - canal} 172`,
    `C${middle - canal} 206 ${middle - 9} 218 ${middle - 9} 248`,
    `Q${middle} 262 ${middle + 9} 248`,
    `C${middle + 9} 218 ${middle + canal} 206 ${middle + canal} 172`,
    `C${middle + canal} ${rim + 70} ${deep} ${rim + 64} ${deep} ${rim + 48}`,
    `C${deep} ${rim + 24} ${right - 2} ${rim + 20} ${right} ${rim}`,
    `C${right + 2} ${surface + sunk * 0.6} ${right + slope * 0.5} ${surface + 1} ${right + slope} ${surface + 1}`,
    `C${right + slope + 40} ${surface + 1} ${width - 20} ${surface - 3} ${width + 20} ${surface}`,
  ].join('')
}

/** All that is air: above the skin, and down in the follicle. */
export function air(state: PoreState): string {
  return `${contour(state)}V-20H-20Z`
}

/** Where a plug ends at the top: the height of the rim and half its width. */
export function mouthOf(state: PoreState): { y: number; half: number } {
  const { mouth, sunk } = FORMS[state]
  return { y: surface + sunk + 8, half: mouth + 3 }
}

/** The upper skin, its lower border waved; flatter in slack skin. */
export function epidermis(state: PoreState): string {
  const swell = state === 'slack' ? 4 : 13
  const waves = Array.from({ length: 6 }, () => `q-12.5 ${swell} -25 0t-25 0`).join('')
  return `M0 0H${width}V112${waves}Z`
}

/** Collagen fibers: close and level where skin is firm, few and sagging where it is slack. */
export function fibers(state: PoreState): string[] {
  const slack = state === 'slack'
  const [rows, gap, sag] = slack ? [6, 25, 17] : [12, 12.5, 5]
  return Array.from({ length: rows }, (_, row) => {
    const y = 138 + row * gap
    const lean = row % 2 === 0 ? sag : -sag * 0.7
    const start = -20 - ((row * 37) % 30)
    return `M${start} ${y}c35 ${-lean} 55 ${lean * 1.6} 90 ${lean * 0.4}s60 ${-lean * 1.4} 110 ${-lean * 0.2}s80 ${lean} 170 ${lean * 0.3}`
  })
}

/** The lobes of the oil gland beside the follicle: center and radius. */
export function gland(state: PoreState): Array<readonly [x: number, y: number, radius: number]> {
  const x = middle + FORMS[state].canal + 28
  const grown = state === 'clogged' ? 1.2 : 1
  return [
    [x + 18, 172, 14 * grown],
    [x + 28, 192, 15 * grown],
    [x, 186, 15 * grown],
    [x + 12, 206, 14 * grown],
  ]
}

/** The duct from the gland to the follicle. */
export function duct(state: PoreState): string {
  const wall = middle + FORMS[state].canal
  return `M${wall - 3} 164Q${wall + 12} 166 ${wall + 26} 184`
}

export const FOOT = { top: height - 26, bottom: height }
