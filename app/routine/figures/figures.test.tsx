import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LayeringOrder } from './layering-order'
import { LAYERING } from './layering-steps'
import { PoreInSection } from './pore-in-section'
import { air, contour, fibers, type PoreState } from './pore-shape'

const pore = renderToStaticMarkup(<PoreInSection />)
const order = renderToStaticMarkup(<LayeringOrder />)

test('each state of the pore is described to those who cannot see it', () => {
  const drawings = [...pore.matchAll(/<svg role="img" aria-labelledby="(\S+) (\S+)"/g)]
  expect(drawings).toHaveLength(3)
  for (const [, title, description] of drawings) {
    expect(pore).toMatch(new RegExp(`<title id="${title}">(Clear|Clogged|Slack) pore in section<`))
    expect(pore).toMatch(new RegExp(`<desc id="${description}">[^<]{40,}<`))
  }
})

test('no words are drawn inside a picture, where a phone would make them too small', () => {
  expect(pore + order).not.toContain('<text')
})

test('nothing is styled inline, which the content policy forbids', () => {
  expect(pore + order).not.toContain('style=')
})

test('ids are not used twice', () => {
  const ids = [...pore.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
  expect(new Set(ids).size).toBe(ids.length)
})

test('layers go from thin to thick, with sunscreen last', () => {
  const staying = LAYERING.slice(2).map(({ thickness }) => thickness)
  expect(staying).toEqual(staying.toSorted((a, b) => a - b))
  expect(LAYERING.map(({ name }) => name).at(-1)).toBe('Sunscreen')
  expect(order.match(/<li/g)).toHaveLength(7)
})

test.each<PoreState>(['clear', 'clogged', 'slack'])('a %s pore is one whole outline', (state) => {
  expect(air(state)).not.toMatch(/NaN|undefined/)
  expect(contour(state).match(/M/g)).toHaveLength(1)
})

test('slack skin has fewer collagen fibers than firm skin', () => {
  expect(fibers('slack').length).toBeLessThan(fibers('clear').length)
})
