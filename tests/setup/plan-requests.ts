import ICAL from 'ical.js'
import { action } from '#app/routes/_shop.plan'
import type { action as end } from '#app/routes/_shop.plan_.address'
import { aStudio, aTreatment } from '#tests/factories/treatment'

const DAY_MS = 86_400_000

export const inDays = (days: number) =>
  new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10)

/** A studio in Chicago's time that offers a facial in three sessions; the parameters of a plan there. */
export async function aPlannedFacial(): Promise<string> {
  const studio = await aStudio({ timezone: 'America/Chicago' })
  await aTreatment({
    slug: 'facial',
    name: 'HydraFacial',
    at: [studio.id],
    questions: [{ key: 'cold_sores' }],
    figures: {
      interval_days: [14, 7, 30],
      series_sessions: [3, 1, 6],
      maintenance_days: [60, 30, 90],
      retinoid_before_hours: [48, 48, 168],
    },
  })
  return `treatment=facial&studio=${studio.slug}&by=start&day=${inDays(30)}`
}

export function argsOf(path: string, params: Record<string, string> = {}) {
  const request = new Request(`http://localhost:3000${path}`)
  return { request, params, context: {} }
}

/** What a loader answers, thrown or not. */
export async function get(
  loader: (given: ReturnType<typeof argsOf>) => Promise<Response>,
  path: string,
  params: Record<string, string> = {},
): Promise<Response> {
  return loader(argsOf(path, params)).catch(asResponse)
}

export async function post(to: typeof action | typeof end, form: object, path: string) {
  const body = new URLSearchParams(form as Record<string, string>)
  const request = new Request(`http://localhost:3000${path}`, { method: 'POST', body })
  const context = { clientAddress: '203.0.113.7' }
  const answer = await to({ request, params: {}, context }).catch(asResponse)
  if (answer instanceof Response)
    return { status: answer.status, location: answer.headers.get('Location'), data: null }
  if (!answer) throw new Error('The action answered nothing')
  return { status: answer.init?.status ?? 200, location: null, data: answer.data }
}

/** Makes a private address for a plan and returns its secret. */
export async function subscribe(plan: string): Promise<string> {
  const { location } = await post(action, { intent: 'subscribe' }, `/plan?${plan}`)
  const [, secret] = /^\/plan\/address\?key=([\w-]{43})$/.exec(location ?? '') ?? []
  if (!secret) throw new Error(`No address was made: ${location}`)
  return secret
}

/** Of each event in a calendar file one property, such as "summary". */
export function propertiesOf(file: string, name: 'summary' | 'dtstart'): string[] {
  return new ICAL.Component(ICAL.parse(file) as unknown[])
    .getAllSubcomponents('vevent')
    .map((event) => String(event.getFirstPropertyValue(name)))
}

function asResponse(thrown: unknown): Response {
  if (thrown instanceof Response) return thrown
  throw thrown
}
