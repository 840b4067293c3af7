import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'

type Handler = (args: LoaderFunctionArgs | ActionFunctionArgs) => unknown
interface RouteModule {
  loader?: Handler
  action?: Handler
}

const ROUTES = import.meta.glob<RouteModule>('/app/routes/admin*')

/** The page's loader and, where it has forms, its action. */
export async function handlersOf(file: string): Promise<Handler[]> {
  const route = await ROUTES[`/app/routes/${file}`]?.()
  return [route?.loader, route?.action].filter((each) => each !== undefined)
}

/** What the page answers to the browser with the cookie; a form goes to an action. */
export async function answerTo(
  handler: Handler,
  path: string,
  cookie: string,
  form?: Record<string, string>,
): Promise<{ status: number; headers: Headers; body: unknown }> {
  const url = new URL(path, 'http://localhost:3000')
  const isAction = handler.name === 'action'
  const request = new Request(url, {
    headers: { Cookie: cookie },
    ...(isAction ? { method: 'POST', body: new URLSearchParams(form ?? { words: 'x' }) } : {}),
  })
  const number = /PW-\d+/.exec(path)?.[0]
  try {
    const body = await handler({ request, params: { number }, context: {} })
    const init = (body as { init?: ResponseInit | null } | null)?.init
    const data = init === undefined ? body : (body as { data: unknown }).data
    return { status: init?.status ?? 200, headers: new Headers(init?.headers), body: data }
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown
    return { status: thrown.status, headers: thrown.headers, body: null }
  }
}
