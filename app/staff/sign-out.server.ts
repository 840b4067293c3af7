import { loadAuth } from './load-auth.server'

/** Ends the session of this browser and returns the cookies to set; without a session too. */
export async function signOut(request: Request): Promise<string[]> {
  const { auth } = await loadAuth()
  const { headers } = await auth.api.signOut({ headers: cookieOf(request), returnHeaders: true })
  return headers.getSetCookie()
}

function cookieOf(request: Request): Headers {
  return new Headers({ Cookie: request.headers.get('Cookie') ?? '' })
}
