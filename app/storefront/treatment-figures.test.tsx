import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import type { Cadence } from '#app/treatments/cadence'
import { TreatmentSession } from './treatment-session'
import { TreatmentTimeline } from './treatment-timeline'

const steps = ['Talk', 'Cleanse', 'Extract', 'Infuse'].map((title) => ({
  title,
  text: 'What happens.',
}))
const facial: Cadence = {
  intervalDays: 14,
  sessions: 6,
  maintenanceDays: 60,
  toxinIntervalDays: null,
}
const needling: Cadence = {
  intervalDays: 28,
  sessions: 3,
  maintenanceDays: 365,
  toxinIntervalDays: 90,
}
const timeline = (cadence: Cadence) =>
  renderToStaticMarkup(
    <TreatmentTimeline name="Facial" cadence={cadence} pause={{ before: 48, after: 48 }} />,
  )

describe.each(['hydradermabrasion', 'microneedling'] as const)('a session of %s', (figure) => {
  const session = renderToStaticMarkup(<TreatmentSession figure={figure} steps={steps} />)

  test('each step is described to those who cannot see it', () => {
    const drawings = [...session.matchAll(/<svg role="img" aria-labelledby="(\S+) (\S+)"/g)]
    expect(drawings).toHaveLength(4)
    for (const [, title, description] of drawings) {
      expect(session).toContain(`<title id="${title}">Step `)
      expect(session).toMatch(new RegExp(`<desc id="${description}">[^<]{40,}<`))
    }
  })

  test('ids are not used twice, nothing is styled inline, no number is missing', () => {
    const ids = [...session.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(session).not.toMatch(/style=|NaN|undefined/)
  })

  test('a step more than there are drawings is told without one', () => {
    const longer = [...steps, { title: 'Rest', text: 'Sit down.' }]
    const told = renderToStaticMarkup(<TreatmentSession figure={figure} steps={longer} />)
    expect(told).toContain('Rest')
    expect(told.match(/role="img"/g)).toHaveLength(4)
  })
})

describe('the timeline of a series', () => {
  test('is to scale between its edges, and says its days', () => {
    const drawn = timeline(facial)
    expect(drawn).toContain('Sessions on days 1, 15, 29, 43, 57, 71.')
    const places = [...drawn.matchAll(/<circle cx="([\d.]+)%"/g)].map(([, place]) => Number(place))
    expect(places).toHaveLength(6)
    const gaps = places.slice(1).map((place, index) => place - (places[index] ?? 0))
    for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? 0, 1)
    expect(Math.min(...places)).toBeGreaterThan(0)
    expect(Math.max(...places)).toBeLessThan(100)
    expect(drawn).not.toMatch(/style=|NaN/)
  })

  test('the toxin part is drawn without a day', () => {
    const drawn = timeline(needling)
    expect(drawn).toContain('The toxin part has no day.')
    expect(drawn).toContain('2 later sessions lie within them.')
    expect(drawn).toContain('a clinician decides, never dated by us')
    expect(timeline(facial)).not.toMatch(/toxin/i)
  })

  test.each([1, 3])('a series of %i', (sessions) => {
    expect(timeline({ ...facial, sessions })).not.toMatch(/NaN|undefined|Infinity/)
  })
})
