import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fitLines } from './fit-lines'
import { widthOf } from './set-line'

const room = { width: 280, height: 400, maxLines: 4, largest: 70, leading: 1.1 }
const fit = (text: string) => fitLines(text, { cut: 'serif' }, room)
const plain = (lines: string[]) => lines.join(' ').replaceAll('\u00a0', ' ')

test('a long name keeps every word and stays within its width and height', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,20}$/), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(words, (each) => {
      const { lines, size } = fit(each.join(' '))
      expect(plain(lines)).toBe(each.join(' '))
      expect(lines.length).toBeLessThanOrEqual(room.maxLines)
      expect(lines.length * size * room.leading).toBeLessThanOrEqual(room.height)
      for (const line of lines)
        expect(widthOf(line, { cut: 'serif', size })).toBeLessThanOrEqual(room.width + 0.01)
    }),
    { numRuns: 60 },
  )
})

test('a plus, a slash or a closing figure never stands alone', () => {
  const { lines } = fit('Niacinamide 10% + Zinc 1%')
  expect(lines.some((line) => /^\+$|\+$|^1%$/.test(line))).toBe(false)
  expect(fit('Retinol 0.25 / 0.5 / 1.0').lines.some((line) => /^\/|\/$/.test(line))).toBe(false)
})

test('lines are of even length, with no word left over at the end', () => {
  const { lines } = fit('Retinol Treatment for Sensitive Skin')
  expect(Math.min(...lines.map((line) => line.length))).toBeGreaterThan(3)
})
