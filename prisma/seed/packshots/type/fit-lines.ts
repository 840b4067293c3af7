import { widthOf, type Setting } from './set-line'

/** What a text must fit in, in drawing units; `leading` is the line distance in ems. */
export interface Room {
  width: number
  height: number
  maxLines: number
  largest: number
  leading: number
}

export interface FittedLines {
  lines: string[]
  size: number
}

/**
 * Breaks a text into lines of even length, as large as fits and with as few lines as look well. It
 * never cuts a word or leaves one out: a text too long for its room is set smaller still.
 */
export function fitLines(text: string, setting: Omit<Setting, 'size'>, room: Room): FittedLines {
  const words = keptTogether(text)
  const emWidth = remembered((line) => widthOf(line, { ...setting, size: 1000 }) / 1000)
  const candidates = Array.from({ length: room.maxLines }, (_, index) =>
    largestFor(index + 1, words, emWidth, room),
  )
  const score = ({ size, lines }: FittedLines) => size * (1 - 0.09 * (lines.length - 1))
  return candidates.reduce((best, each) => (score(each) > score(best) ? each : best))
}

function largestFor(maxLines: number, words: string[], emWidth: Measure, room: Room): FittedLines {
  for (let size = room.largest; ; size *= 0.96) {
    const measure = (line: string) => emWidth(line) * size
    const lines = fill(words, room.width, measure)
    const fits =
      lines.length <= maxLines &&
      lines.every((line) => measure(line) <= room.width) &&
      lines.length * size * room.leading <= room.height
    if (fits || size < 1) return { lines: evened(words, lines.length, room.width, measure), size }
  }
}

type Measure = (line: string) => number

function remembered(measure: Measure): Measure {
  const known = new Map<string, number>()
  return (line) => {
    const width = known.get(line) ?? measure(line)
    known.set(line, width)
    return width
  }
}

/** A lone "+" or "/" stays with its neighbors, and a number with the word that it belongs to. */
function keptTogether(text: string): string[] {
  return text
    .trim()
    .replace(/ \/ /g, '\u00a0/\u00a0')
    .replace(/ ([+&]) /g, ' $1\u00a0')
    .replace(/ (\d+(?:\.\d+)?%?)$/, '\u00a0$1')
    .split(/ +/)
}

function fill(words: string[], width: number, measure: Measure): string[] {
  return words.reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    if (last !== undefined && measure(`${last} ${word}`) <= width)
      return [...lines.slice(0, -1), `${last} ${word}`]
    return [...lines, word]
  }, [])
}

function evened(words: string[], count: number, width: number, measure: Measure): string[] {
  let best = fill(words, width, measure)
  for (let narrower = width * 0.98; narrower > width * 0.3; narrower *= 0.97) {
    const lines = fill(words, narrower, measure)
    if (lines.length !== count) break
    best = lines
  }
  return best
}
