import { chanceFor } from './chance'
import { brightness } from './color'
import { bandOutline, outline, wrap } from './label-surface'
import { INK, PAPER } from './palette'
import { path } from './svg'
import { fitLines } from './type/fit-lines'
import { setLine, widthOf, type Setting } from './type/set-line'
import type { Face } from './vessel'

export interface LabelWords {
  brand: string
  name: string
  size: string
  /** A short line beneath the name, such as the form of the product. */
  detail?: string
}

type Style = Omit<Setting, 'size'>
const BRAND: Style = { cut: 'sans-strong', tracking: 0.15 }
const NAME: Style = { cut: 'serif', tracking: -0.012 }
const SMALL: Style = { cut: 'sans', tracking: 0.03 }
const LEADING = 1.08

const LAYOUTS = ['centered', 'ranged', 'low', 'band'] as const
type Layout = (typeof LAYOUTS)[number]

/** How far down its room the name begins: 0 at the top, 1 as low as it goes. */
const DROP: Record<Layout, number> = { centered: 0.3, ranged: 0.08, low: 1, band: 0.08 }

/** Prints a label on a face. Products of one brand share a layout, so that they read as a line. */
export function drawLabel(face: Face, product: LabelWords): string {
  const words = asPrinted(product)
  const layout = layoutFor(product.brand, face)
  const plan = planned(face, words, layout)
  const print = printer(face, layout === 'centered')
  const name = fitLines(words.name, NAME, plan.nameRoom)
  const nameHeight = name.lines.length * name.size * LEADING
  const nameTop = plan.nameTop + (plan.nameRoom.height - nameHeight) * DROP[layout]
  return [
    path(plan.band, face.accent),
    print(words.brand, BRAND, plan.brandSize, plan.brandLine),
    ...name.lines.map((line, index) =>
      print(line, NAME, name.size, nameTop + name.size * (0.8 + index * LEADING)),
    ),
    print(words.detail, SMALL, plan.smallSize, nameTop + nameHeight + plan.smallSize * 1.3),
    path(plan.rule, face.accent),
    print(words.size, SMALL, plan.smallSize, plan.sizeLine, plan.sizeColor),
  ].join('')
}

/** A label has no bracketed remarks, and proper apostrophes. */
function asPrinted({ brand, name, size, detail = '' }: LabelWords): Required<LabelWords> {
  const curly = (text: string) => text.replaceAll("'", '\u2019')
  return {
    brand: curly(brand).toUpperCase(),
    name: curly(name.replace(/ *\([^)]*\)$/, '')),
    size: curly(size),
    detail: curly(detail),
  }
}

function layoutFor(brand: string, face: Face): Layout {
  const layout: Layout = chanceFor(brand).pick(LAYOUTS)
  const roomy = face.bottom - face.top > 240
  return layout === 'band' && !(face.banded && roomy) ? 'ranged' : layout
}

/** Where everything goes, from the brand at the top to the size at the foot. */
function planned(face: Face, words: Required<LabelWords>, layout: Layout) {
  const height = face.bottom - face.top
  const gap = clamp(height * 0.07, 14, 54)
  const brandSize = clamp(face.width * 0.082, 15, 31)
  const smallSize = clamp(face.width * 0.062, 13, 23)
  const brandLine = face.top + brandSize
  const bandTop = face.bottom - (layout === 'band' ? Math.min(height * 0.2, 110) : 0)
  const sizeLine = layout === 'band' ? (bandTop + face.bottom) / 2 + smallSize * 0.36 : face.bottom
  const ceiling = brandLine + gap
  const footed = words.size !== '' && layout !== 'band'
  const floor =
    layout === 'band' ? bandTop - gap * 0.7 : face.bottom - (footed ? smallSize + gap * 0.8 : 0)
  const ruleY = layout === 'low' ? ceiling + gap * 0.1 : sizeLine - smallSize - gap * 0.5
  const ruled = height > 240 && layout !== 'band'
  return {
    brandSize,
    brandLine,
    smallSize,
    sizeLine,
    sizeColor: layout === 'band' ? onAccent(face.accent) : face.print,
    nameTop: ceiling,
    nameRoom: {
      width: face.width,
      height: Math.max(0, floor - ceiling - (words.detail === '' ? 0 : smallSize * 2)),
      maxLines: height < 240 ? 2 : 4,
      largest: clamp(face.width * 0.22, 34, 78),
      leading: LEADING,
    },
    band: layout === 'band' ? bandOutline(face, bandTop, face.bottom) : '',
    rule: ruled ? ruleOutline(face, ruleY, layout === 'centered') : '',
  }
}

function ruleOutline(face: Face, y: number, centered: boolean): string {
  return centered
    ? outline(face, -face.width * 0.08, y, face.width * 0.16, 4)
    : outline(face, -face.width / 2, y, face.width, 2)
}

/** Prints single lines, each made smaller if it would not fit the face's width. */
function printer(face: Face, centered: boolean) {
  const warp = wrap(face)
  return (text: string, style: Style, largest: number, y: number, color = face.print) => {
    const full = widthOf(text, { ...style, size: largest })
    const setting = { ...style, size: largest * Math.min(1, face.width / Math.max(1, full)) }
    const x = centered ? -widthOf(text, setting) / 2 : -face.width / 2
    return path(setLine(text, setting, { x, y }, warp), color)
  }
}

function onAccent(accent: string): string {
  return brightness(accent) > 0.6 ? INK : PAPER
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value))
}
