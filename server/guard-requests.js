import { plainPage } from './plain-page.js'

const METHODS = ['GET', 'HEAD', 'POST']
const BODY_LIMIT = 1_000_000
/** Where staff send files of rows. The route counts again, and asks who sends. */
const IMPORTS = /^\/admin\/exchange(?:\.data)?(?:\?|$)/
const IMPORT_LIMIT = 8_100_000

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
  const limit = IMPORTS.test(request.originalUrl) ? IMPORT_LIMIT : BODY_LIMIT
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
