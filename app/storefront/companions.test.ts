import { expect, test } from 'vitest'
import { findCompanions, type Companion } from '#app/storefront/companions'

function aCompanion(name: string, details: Partial<Companion> = {}): Companion {
  return {
    id: name,
    slug: name,
    name,
    tags: [],
    useAm: true,
    usePm: true,
    rinseOff: false,
    routineStep: 4,
    category: { slug: 'serums' },
    concerns: [],
    ...details,
  }
}

const retinol = aCompanion('Retinol', {
  tags: ['retinoid'],
  useAm: false,
  routineStep: 5,
  concerns: [{ slug: 'lines' }],
})
const acid = aCompanion('Acid toner', { tags: ['aha'], routineStep: 3 })
const cream = aCompanion('Cream', { routineStep: 6 })
const lineCream = aCompanion('Line cream', { routineStep: 6, concerns: [{ slug: 'lines' }] })
const sunscreen = aCompanion('Sunscreen', { tags: ['spf'], usePm: false, routineStep: 7 })
const serum = aCompanion('Serum')

const namesOf = (products: { product: Companion }[]) => products.map(({ product }) => product.name)

test('a retinoid keeps away from acids of the same evening, with a reason', () => {
  const { keepApart, goesWell } = findCompanions(retinol, [acid, cream])
  expect(keepApart).toMatchObject([
    { title: 'Not on the same evening', products: [{ slug: 'Acid toner', name: 'Acid toner' }] },
  ])
  expect(keepApart[0]?.why).not.toBe('')
  expect(namesOf(goesWell)).toEqual(['Cream'])
})

test('a retinoid asks for a sunscreen, whatever else there is', () => {
  const others = [serum, cream, aCompanion('Wash', { routineStep: 1 }), sunscreen]
  const { goesWell } = findCompanions(retinol, others)
  expect(namesOf(goesWell)).toContain('Sunscreen')
  expect(goesWell.at(-1)?.reason).toBe('Step 7 · needed by day with this product')
})

test('of a step, what serves the same concern goes first, else what sells best', () => {
  expect(namesOf(findCompanions(retinol, [cream, lineCream]).goesWell)).toEqual(['Line cream'])
  expect(namesOf(findCompanions(serum, [cream, lineCream]).goesWell)).toEqual(['Cream'])
})

test('a product is no company for itself, nor for another of its step', () => {
  const { goesWell, keepApart } = findCompanions(serum, [serum, aCompanion('Other serum')])
  expect(goesWell).toEqual([])
  expect(keepApart).toEqual([])
})

test('at most three go well, in the order of a routine', () => {
  const others = [1, 2, 3, 5, 6, 7].map((routineStep) =>
    aCompanion(`Step ${routineStep}`, { routineStep }),
  )
  const { goesWell } = findCompanions(serum, others)
  expect(namesOf(goesWell)).toEqual(['Step 3', 'Step 5', 'Step 6'])
})
