import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { matchPath } from '@remix-run/react'

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
  try {
    const body = await handler({ request, params: paramsOf(url.pathname), context: {} })
    const init = (body as { init?: ResponseInit | null } | null)?.init
    const data = init === undefined ? body : (body as { data: unknown }).data
    return { status: init?.status ?? 200, headers: new Headers(init?.headers), body: data }
  } catch (thrown) {
    if (!(thrown instanceof Response)) throw thrown
    return { status: thrown.status, headers: thrown.headers, body: null }
  }
}

/** What the address says in the places that its route's file name leaves open. */
function paramsOf(pathname: string): Record<string, string | undefined> {
  const found = Object.keys(ROUTES).flatMap((file) => {
    const name = file.replace(/^.*\/|\.tsx?$/g, '').replace(/_(?=\.|$)/g, '')
    // What stands in brackets is no sign of the router's.
    const path = name.replace(/\.(?!\])/g, '/').replace(/\[(.)\]/g, '$1')
    const pattern = `/${path.replaceAll('$', ':')}`
    const params = matchPath(pattern, pathname)?.params
    return params ? [params] : []
  })
  const open = (params: object) => Object.keys(params).length
  return found.toSorted((a, b) => open(a) - open(b))[0] ?? {}
}
