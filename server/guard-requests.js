import { plainPage } from './plain-page.js'

const METHODS = ['GET', 'HEAD', 'POST']
const BODY_LIMIT = 1_000_000
/** Where staff send pictures or files of rows, and the most of it. The route counts again, and asks who sends. */
const LARGE_BODIES = [
  { at: /^\/admin\/catalog\/[\w-]+\/(?:pictures|upload)(?:\.data)?(?:\?|$)/, most: 17_000_000 },
  { at: /^\/admin\/exchange(?:\.data)?(?:\?|$)/, most: 41_000_000 },
]

/**
 * Turns away what no page of the shop could answer, before any work is done for it.
 * @returns {import('express').RequestHandler}
 */
export function guardRequests() {
  return (request, response, next) => {
    if (!request.app.get('trust proxy')) delete request.headers['x-forwarded-host']
    const refusal = refusalOf(request)
    if (refusal === 405) response.set('Allow', METHODS.join(', '))
    if (refusal) plainPage(response.set('Connection', 'close'), refusal)
    else next()
  }
}

/**
 * @param {import('express').Request} request
 * @returns {number | undefined} the status to refuse with
 */
function refusalOf(request) {
  if (!METHODS.includes(request.method)) return 405
  if (!isReadable(request)) return 400
  if (request.headers['transfer-encoding']) return 411
  const large = LARGE_BODIES.find(({ at }) => at.test(request.originalUrl))
  const limit = large?.most ?? BODY_LIMIT
  if (Number(request.headers['content-length'] ?? 0) > limit) return 413
  return undefined
}

/** @param {import('express').Request} request */
function isReadable({ headers, originalUrl }) {
  // PostgreSQL's text cannot hold the zero byte.
  if (/%00|\0/.test(originalUrl)) return false
  try {
    decodeURIComponent(new URL(`http://${headers.host}${originalUrl}`).pathname)
    return originalUrl.startsWith('/')
  } catch {
    return false
  }
}
