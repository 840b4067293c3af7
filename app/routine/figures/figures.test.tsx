import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { LayeringOrder } from './layering-order'
import { LAYERING } from './layering-steps'
import { PoreInSection } from './pore-in-section'
import { RetinoidRamp } from './retinoid-ramp'
import { StepTargets } from './step-targets'
import { TreatmentTimeline } from './treatment-timeline'
import { air, contour, fibers, type PoreState } from './pore-shape'

const pore = renderToStaticMarkup(<PoreInSection />)
const order = renderToStaticMarkup(<LayeringOrder />)
const targets = renderToStaticMarkup(<StepTargets />)
const timeline = renderToStaticMarkup(<TreatmentTimeline />)
const ramp = renderToStaticMarkup(<RetinoidRamp />)
const all = [pore, order, targets, timeline, ramp].join('')

test('each state of the pore is described to those who cannot see it', () => {
  const drawings = [...pore.matchAll(/<svg role="img" aria-labelledby="(\S+) (\S+)"/g)]
  expect(drawings).toHaveLength(3)
  for (const [, title, description] of drawings) {
    expect(pore).toMatch(new RegExp(`<title id="${title}">(Clear|Clogged|Slack) pore in section<`))
    expect(pore).toMatch(new RegExp(`<desc id="${description}">[^<]{40,}<`))
  }
})

test('no words are drawn inside a picture, where a phone would make them too small', () => {
  expect(all).not.toContain('<text')
})

test('nothing is styled inline, which the content policy forbids', () => {
  expect(all).not.toContain('style=')
})

test('ids are not used twice', () => {
  const ids = [...all.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
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

test('each mark on the pore is named beside it', () => {
  expect(targets.match(/absolute/g)).toHaveLength(6)
  expect(targets.match(/<li/g)).toHaveLength(6)
})

test('the timeline keeps the series two and four weeks apart, and dates no toxin', () => {
  expect(timeline).toContain('HydraFacial: visits in weeks 0, 2, 4, 6, 8, 10')
  expect(timeline).toContain('Microinfusion: visits in weeks 0, 4, 8')
  expect(timeline).toContain('a clinician decides')
})

test('a retinoid begins with two nights a week, then every other night', () => {
  expect(
    [...ramp.matchAll(/aria-label="(\d+) of 14 nights"/g)].map(([, nights]) => nights),
  ).toEqual(['4', '7', '14'])
})
