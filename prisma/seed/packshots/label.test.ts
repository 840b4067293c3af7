import fc from 'fast-check'
import { expect, test } from 'vitest'
import { drawLabel } from './label'
import type { Face } from './vessel'

const face: Face = {
  width: 300,
  top: -600,
  bottom: -100,
  print: '#000000',
  accent: '#aa0000',
}

function extent(markup: string) {
  const points = [...markup.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)]
  const [xs, ys] = [points.map(([, x]) => Number(x)), points.map(([, , y]) => Number(y))]
  return {
    left: Math.min(...xs),
    right: Math.max(...xs),
    top: Math.min(...ys),
    bottom: Math.max(...ys),
  }
}

const word = fc.string({
  unit: fc.constantFrom('a', 'b', 'g', 'i', 'j', 'M', 'W', 'Q', 'é', '%', '+', '/', '-', '4'),
  minLength: 1,
  maxLength: 26,
})

test('whatever the words, the print stays on the label', () => {
  const words = fc.record({
    brand: word,
    name: fc.array(word, { minLength: 1, maxLength: 14 }).map((each) => each.join(' ')),
    size: word,
    detail: word,
  })
  fc.assert(
    fc.property(words, (label) => {
      const { left, right, top, bottom } = extent(drawLabel(face, label))
      expect(left).toBeGreaterThanOrEqual(-face.width / 2 - 6)
      expect(right).toBeLessThanOrEqual(face.width / 2 + 6)
      expect(top).toBeGreaterThanOrEqual(face.top - 12)
      expect(bottom).toBeLessThanOrEqual(face.bottom + 10)
    }),
    { numRuns: 60 },
  )
})

test('a remark in brackets is left to the product page', () => {
  const plain = { brand: 'Plain Co', name: 'Evening Set', size: '5 pieces' }
  expect(drawLabel(face, { ...plain, name: 'Evening Set (5-piece kit)' })).toBe(
    drawLabel(face, plain),
  )
})
