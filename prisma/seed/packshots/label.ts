import { chanceFor } from './chance'
import { mix } from './color'
import { tilt } from './form'
import { path, round } from './svg'
import { fitLines } from './type/fit-lines'
import { setLine, widthOf, type Setting, type Warp } from './type/set-line'
import type { Face } from './vessel'

export interface LabelWords {
  brand: string
  name: string
  size: string
  /** A short line beneath the name, such as the form of the product. */
  detail?: string
}

const LAYOUTS = ['centered', 'ranged', 'low', 'band'] as const
type Layout = (typeof LAYOUTS)[number]

/** Prints a label on a face. Products of one brand share a layout, so that they read as a line. */
export function drawLabel(face: Face, product: LabelWords): string {
  const words = asPrinted(product)
  const layout: Layout = chanceFor(product.brand).pick(LAYOUTS)
  const height = face.bottom - face.top
  const brandSize = fittedSize(words.brand, BRAND, face.width, clamp(face.width * 0.082, 15, 31))
  const smallSize = clamp(face.width * 0.062, 13, 23)
  const hasBand = layout === 'band' && face.banded === true && height > 240
  const centered = layout === 'centered'
  const write = writer(face, centered)

  const marks: string[] = []
  const brandLine = face.top + brandSize
  marks.push(write(words.brand, { ...BRAND, size: brandSize }, brandLine, face.print))

  const bandHeight = Math.min(height * 0.2, 110)
  const sizeLine = hasBand ? face.bottom - bandHeight * 0.5 + smallSize * 0.36 : face.bottom
  if (hasBand) marks.push(band(face, face.bottom - bandHeight, face.bottom))
  const sizeColor = hasBand ? contrasting(face) : face.print
  const small = { ...SMALL, size: fittedSize(words.size, SMALL, face.width, smallSize) }
  marks.push(write(words.size, small, sizeLine, sizeColor))

  const gap = clamp(height * 0.07, 14, 54)
  const foot = words.size === '' && !hasBand ? face.bottom : sizeLine - smallSize - gap * 0.8
  const floor = hasBand ? face.bottom - bandHeight - gap * 0.7 : foot
  const detailHeight = words.detail !== '' ? smallSize * 2 : 0
  const nameTop = brandLine + gap
  const name = fitLines(words.name, NAME, {
    width: face.width,
    height: floor - nameTop - detailHeight,
    maxLines: height < 240 ? 2 : 4,
    largest: clamp(face.width * 0.22, 34, 78),
    leading: LEADING,
  })
  const nameHeight = name.lines.length * name.size * LEADING
  const slack = floor - nameTop - detailHeight - nameHeight
  const startY = nameTop + slack * (layout === 'low' ? 1 : centered ? 0.3 : 0.08)
  name.lines.forEach((line, index) => {
    const baseline = startY + name.size * (0.8 + index * LEADING)
    marks.push(write(line, { ...NAME, size: name.size }, baseline, face.print))
  })
  const below = startY + nameHeight + smallSize * 1.3
  if (words.detail !== '')
    marks.push(
      write(
        words.detail,
        { ...SMALL, size: fittedSize(words.detail, SMALL, face.width, smallSize) },
        below,
        face.print,
      ),
    )
  if (!hasBand && height > 240 && layout !== 'low')
    marks.push(rule(face, sizeLine - smallSize - gap * 0.5, centered))
  if (layout === 'low' && height > 240) marks.push(rule(face, nameTop + gap * 0.1, false))
  return marks.join('')
}

/** A label has no bracketed remarks, and proper apostrophes. */
function asPrinted({ brand, name, size, detail }: LabelWords): Required<LabelWords> {
  const curly = (text: string) => text.replaceAll("'", '\u2019')
  return {
    brand: curly(brand).toUpperCase(),
    name: curly(name.replace(/ *\([^)]*\)$/, '')),
    size: curly(size),
    detail: curly(detail ?? ''),
  }
}

const BRAND: Omit<Setting, 'size'> = { cut: 'sans-strong', tracking: 0.15 }
const NAME: Omit<Setting, 'size'> = { cut: 'serif', tracking: -0.012 }
const SMALL: Omit<Setting, 'size'> = { cut: 'sans', tracking: 0.03 }
const LEADING = 1.08

/** Bends the flat label round the vessel; beyond a quarter turn there is nothing to see. */
export function wrap({ radius, shift = 0 }: Face): Warp {
  if (radius === undefined) return (x, y) => [x + shift, y]
  return (x, y) => {
    const turned = x / radius
    return [shift + radius * Math.sin(turned), y + radius * tilt(y) * Math.cos(turned)]
  }
}

function writer(face: Face, centered: boolean) {
  const warp = wrap(face)
  return (text: string, setting: Setting, y: number, color: string) => {
    const x = centered ? -widthOf(text, setting) / 2 : -face.width / 2
    return path(setLine(text, setting, { x, y }, warp), color)
  }
}

function rule(face: Face, y: number, centered: boolean): string {
  const length = centered ? face.width * 0.16 : face.width
  const thickness = centered ? 4 : 2
  return path(
    outline(face, centered ? -length / 2 : -face.width / 2, y, length, thickness),
    face.accent,
  )
}

function band(face: Face, top: number, bottom: number): string {
  const reach = (face.radius ?? 0) * (Math.PI / 2)
  return path(outline(face, -reach, top, 2 * reach, bottom - top), face.accent)
}

/** A rectangle on the face, as the curved outline that it has on the vessel. */
export function outline(face: Face, x: number, y: number, width: number, height: number): string {
  const warp = wrap(face)
  const steps = Array.from({ length: 25 }, (_, index) => x + (width * index) / 24)
  const along = (level: number, xs: number[]) =>
    xs.map((each) => warp(each, level).map(round).join(' ')).join('L')
  return `M${along(y, steps)}L${along(y + height, steps.toReversed())}Z`
}

function contrasting(face: Face): string {
  return mix(face.print, face.accent, 0) === face.accent ? '#ffffff' : onAccent(face.accent)
}

function onAccent(accent: string): string {
  return Number.parseInt(accent.slice(3, 5), 16) > 150 ? '#18221c' : '#fbf6ec'
}

function fittedSize(
  text: string,
  setting: Omit<Setting, 'size'>,
  width: number,
  largest: number,
): number {
  return largest * Math.min(1, width / Math.max(1, widthOf(text, { ...setting, size: largest })))
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
