import type { LoaderFunctionArgs } from '@remix-run/node'

/** What a route answers, thrown or not. */
export interface Answer {
  status: number
  location: string | null
  cookies: string[]
  headers: Headers
  data: unknown
  text: string
}

/** A loader or an action. */
type Ask = (args: LoaderFunctionArgs) => unknown

interface Asked {
  cookie?: string
  path?: string
  params?: Record<string, string>
}

/** Sends a form as a browser does. */
export function post(
  action: Ask,
  fields: Record<string, string>,
  asked: Asked = {},
): Promise<Answer> {
  const { cookie = '', path = '/', params = {} } = asked
  const request = new Request(`http://localhost:3000${path}`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { Cookie: cookie },
  })
  return answerOf(() => action({ request, params, context: { clientAddress: '203.0.113.9' } }))
}

export function get(
  loader: Ask,
  path: string,
  cookie: string,
  params: Record<string, string> = {},
) {
  const request = new Request(`http://localhost:3000${path}`, { headers: { Cookie: cookie } })
  return answerOf(() => loader({ request, params, context: {} }))
}

/** The answer, thrown or not. */
async function answerOf(ask: () => unknown): Promise<Answer> {
  const answer = await Promise.resolve().then(ask).catch(asResponse)
  if (answer instanceof Response) {
    const { status, headers } = answer
    const location = headers.get('Location')
    const cookies = headers.getSetCookie()
    return { status, location, cookies, headers, data: null, text: await answer.text() }
  }
  const { data, init } = (answer ?? {}) as { data?: unknown; init?: ResponseInit | null }
  const plain = { location: null, cookies: [], headers: new Headers(), text: '' }
  return { ...plain, status: init?.status ?? 200, data: init ? data : answer }
}

function asResponse(thrown: unknown): Response {
  if (thrown instanceof Response) return thrown
  throw thrown
}
