import { createCookie } from '@remix-run/node'
import { z } from 'zod'
import { env } from '#app/platform/environment.server'
import { SESSION_DAYS } from './sign-in'

const common = {
  secrets: [env.SESSION_SECRET],
  httpOnly: true,
  sameSite: 'lax' as const,
  secure: env.SHOP_URL.startsWith('https:'),
}

const session = createCookie('account', {
  ...common,
  path: '/',
  maxAge: SESSION_DAYS * 24 * 60 * 60,
})

/** The secret that this browser carries, or null. A cookie that we did not sign counts as none. */
export async function readSessionSecret(request: Request): Promise<string | null> {
  const header = request.headers.get('Cookie')
  if (!header?.includes('account=')) return null
  const value: unknown = await session.parse(header).catch(() => null)
  return z.string().safeParse(value).data ?? null
}

/** The `Set-Cookie` that signs this browser in for 30 days, or with null out. */
export function sessionCookie(secret: string | null): Promise<string> {
  return secret === null
    ? session.serialize('', { maxAge: 0, expires: new Date(0) })
    : session.serialize(secret)
}

/** Where to go on after signing in. It can hold answers about skin, so no address carries it. */
const wayBack = createCookie('after-sign-in', { ...common, path: '/account', maxAge: 60 * 60 })

const LONGEST_PATH = 2000
const WayBack = z
  .string()
  .max(LONGEST_PATH)
  .regex(/^\/(routine|plan)(\?|$)/)

/** The `Set-Cookie` that brings a browser back to this path once it is signed in, within the hour. */
export function wayBackCookie(path: string): Promise<string> {
  return wayBack.serialize(WayBack.safeParse(path).data ?? '/routine')
}

/** The path to go on to, and the `Set-Cookie` that takes it away. */
export async function readWayBack(request: Request): Promise<{ path: string; taken: string }> {
  const value: unknown = await wayBack.parse(request.headers.get('Cookie')).catch(() => null)
  const taken = await wayBack.serialize('', { maxAge: 0, expires: new Date(0) })
  return { path: WayBack.safeParse(value).data ?? '/account', taken }
}
