import { safePath } from '#app/http/safe-path'
import type { SignInOutcome } from './sign-in.server'

const CODE_PAGE = '/admin/sign-in/code'

/** The staff page that asked for the sign-in, as its address says, or Today. */
export function wayOn(request: Request): string {
  const to = safePath(new URL(request.url).searchParams.get('to') ?? '')
  return to && /^\/admin\/(?!sign-|join)/.test(to) ? to : '/admin/today'
}

/** Where a sign-in leads, and the cookies that it sets: on, to the code, or back to the sign-in. */
export function wayAfter(
  outcome: SignInOutcome,
  to: string,
): [path: string, init: { status: number; headers: Headers }] {
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  if ('cookies' in outcome)
    for (const cookie of outcome.cookies) headers.append('Set-Cookie', cookie)
  const asked = new URLSearchParams({ to }).toString()
  if (outcome.kind === 'signed-in') return [to, { status: 303, headers }]
  const page = outcome.kind === 'code-needed' ? CODE_PAGE : '/admin/sign-in'
  return [`${page}?${asked}`, { status: 303, headers }]
}
