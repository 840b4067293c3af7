import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { DEMO_PASSWORD } from '#app/staff/demo-password'
import { withClient } from '#tests/setup/test-cluster'
import type { MeasuredShop } from './measured-shop'

const LOOK_AGAIN_MS = 100

/** The owner of the demo shop at a browser, and what they do with files. */
export async function signedInStaff({ url, databaseUrl }: MeasuredShop) {
  let cookie = ''

  async function ask(path: string, body?: FormData | URLSearchParams): Promise<Response> {
    const headers = { Origin: url, Cookie: cookie }
    const answer = await fetch(`${url}${path}`, {
      ...{ headers, redirect: 'manual' as const },
      ...(body ? { method: 'POST', body } : {}),
    })
    const expected = body ? [302, 303] : [200]
    if (!expected.includes(answer.status))
      throw new Error(`${path} answered ${answer.status}: ${(await answer.text()).slice(0, 500)}`)
    return answer
  }

  const answer = await ask(
    '/admin/sign-in',
    new URLSearchParams({ email: 'owner@porewell.example', password: DEMO_PASSWORD }),
  )
  cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')

  /** Sends a file and returns its import. */
  async function send(kind: string, text: string): Promise<string> {
    const formId = randomUUID()
    const form = new FormData()
    form.set('formId', formId)
    form.set('kind', kind)
    form.set('file', new File([text], `${kind}.csv`, { type: 'text/csv' }))
    await ask('/admin/exchange?index', form)
    return formId
  }

  /** Waits until an import is in none of the states. */
  async function until(importId: string, states: readonly string[]): Promise<void> {
    while (states.includes(await statusOf(importId))) await pause(LOOK_AGAIN_MS)
  }

  async function statusOf(importId: string): Promise<string> {
    const [run] = await query<{ status: string }>(
      `SELECT "status" FROM "ImportRun" WHERE "id" = '${importId}'`,
    )
    return run?.status ?? ''
  }

  /** How many rows do what, in a sentence. */
  async function effects(importId: string): Promise<string> {
    const groups = await query<{ effect: string; count: string }>(
      `SELECT "effect", count(*) FROM "ImportRow" WHERE "importId" = '${importId}' GROUP BY 1 ORDER BY 1`,
    )
    const words = groups.map(({ effect, count }) => `${effect} ${count}`)
    return `${await statusOf(importId)}: ${words.join(', ')}`
  }

  const query = <Row extends object>(sql: string) =>
    withClient(databaseUrl, async (client) => (await client.query<Row>(sql)).rows)

  return {
    ...{ send, until, effects },
    take: async (path: string) => (await ask(path)).text(),
    run: (importId: string, intent: 'each' | 'all') =>
      ask(`/admin/exchange/imports/${importId}`, new URLSearchParams({ intent })),
  }
}
