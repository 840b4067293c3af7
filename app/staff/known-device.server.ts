import { createHmac, randomUUID } from 'node:crypto'
import { createCookie } from '@remix-run/node'
import { z } from 'zod'
import { env } from '#app/platform/environment.server'

const KEPT_SECONDS = 180 * 24 * 60 * 60
/** Colleagues who share the browser at a desk; the one who came first is forgotten first. */
const MOST_PEOPLE = 10

const device = createCookie('porewell-staff-device', {
  secrets: [env.SESSION_SECRET],
  httpOnly: true,
  sameSite: 'lax',
  secure: env.SHOP_URL.startsWith('https:'),
  path: '/admin',
  maxAge: KEPT_SECONDS,
})

const Device = z.object({ id: z.uuid(), people: z.array(z.string()).max(MOST_PEOPLE) })

/** A browser on which members of staff have signed in before; it names them to nobody. */
export type Device = z.infer<typeof Device>

/** What the browser shows of its past; null for a new one and for what the shop did not sign. */
export async function readDevice(cookies: string | null): Promise<Device | null> {
  const value: unknown = await device.parse(cookies).catch(() => null)
  return Device.safeParse(value).data ?? null
}

/** Whether whoever has the address has signed in on it. */
export function isKnownTo(browser: Device | null, email: string): browser is Device {
  return browser?.people.includes(nameOf(email)) ?? false
}

/** The `Set-Cookie` by which the browser is known again: it opens nothing, it only waits in a line of its own. */
export function rememberDevice(browser: Device | null, email: string): Promise<string> {
  const others = browser?.people.filter((each) => each !== nameOf(email)) ?? []
  const people = [...others, nameOf(email)].slice(-MOST_PEOPLE)
  return device.serialize({ id: browser?.id ?? randomUUID(), people })
}

function nameOf(email: string): string {
  return createHmac('sha256', env.SESSION_SECRET)
    .update(`staff-device:${email}`)
    .digest('base64url')
}
