import { createCookie } from '@remix-run/node'
import { z } from 'zod'
import { env } from '#app/platform/environment.server'

const HALF_A_YEAR = 180 * 24 * 60 * 60

const cookie = createCookie('bag', {
  secrets: [env.SESSION_SECRET],
  httpOnly: true,
  sameSite: 'lax',
  secure: env.SHOP_URL.startsWith('https:'),
  path: '/',
  maxAge: HALF_A_YEAR,
})

/** The bag that this browser carries, or null. A cookie that we did not sign counts as none. */
export async function readBagId(request: Request): Promise<string | null> {
  const value: unknown = await cookie.parse(request.headers.get('Cookie')).catch(() => null)
  return z.uuid().safeParse(value).data ?? null
}

/** The `Set-Cookie` that makes this browser carry the bag for another 180 days. It holds the bag's id and nothing else. */
export function bagCookie(bagId: string): Promise<string> {
  return cookie.serialize(bagId)
}

/** The `Set-Cookie` that takes the bag away from this browser; the bag itself stays. */
export function withoutBag(): Promise<string> {
  return cookie.serialize('', { maxAge: 0, expires: new Date(0) })
}
