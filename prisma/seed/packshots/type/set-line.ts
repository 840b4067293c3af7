import { round } from '../svg'
import { typeface, type Cut } from './typeface'

/** How a line is set: cut, size in drawing units, and extra space between letters in ems. */
export interface Setting {
  cut: Cut
  size: number
  tracking?: number
}

/** Moves a point of the flat label onto the vessel's surface. */
export type Warp = (x: number, y: number) => readonly [x: number, y: number]

/** A line's width in drawing units, without the space after its last letter. */
export function widthOf(text: string, { cut, size, tracking = 0 }: Setting): number {
  const line = printable(text, cut)
  if (line === '') return 0
  return typeface(cut).getAdvanceWidth(line, size, { letterSpacing: tracking }) - tracking * size
}

/**
 * Sets a line of text as outlines, so that a picture looks the same on a machine without fonts.
 * Letters that the font does not have lose their accent or are left out.
 */
export function setLine(
  text: string,
  setting: Setting,
  at: { x: number; y: number },
  warp: Warp = (x, y) => [x, y],
): string {
  const { cut, size, tracking = 0 } = setting
  const outline = typeface(cut).getPath(printable(text, cut), at.x, at.y, size, {
    letterSpacing: tracking,
  })
  const point = (x: number, y: number) => warp(x, y).map(round).join(' ')
  return outline.commands
    .map((command) => {
      switch (command.type) {
        case 'M':
        case 'L':
          return `${command.type}${point(command.x, command.y)}`
        case 'Q':
          return `Q${point(command.x1, command.y1)} ${point(command.x, command.y)}`
        case 'C':
          return `C${point(command.x1, command.y1)} ${point(command.x2, command.y2)} ${point(command.x, command.y)}`
        case 'Z':
          return 'Z'
      }
    })
    .join('')
}

function printable(text: string, cut: Cut): string {
  const font = typeface(cut)
  const has = (letter: string) => font.charToGlyphIndex(letter) > 0
  return [...text.normalize('NFC')]
    .map((letter) => (has(letter) ? letter : [...letter.normalize('NFD')].filter(has).join('')))
    .join('')
}
