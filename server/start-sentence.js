/** What PostgreSQL, Node and Prisma each call the same trouble. */
const SILENT = [
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'DatabaseNotReachable',
  'ConnectionClosed',
  'SocketTimeout',
  'P1001',
  'P1002',
]
const UNWELCOME = ['28P01', '28000', 'AuthenticationFailed', 'DatabaseAccessDenied', 'P1000']
const ABSENT = ['3D000', 'DatabaseDoesNotExist', 'P1003']

/**
 * Why the shop did not start, for whoever set it up; undefined for what nobody has foreseen, which is
 * better shown with its stack.
 * @param {unknown} error
 * @returns {string | undefined}
 */
export function startSentence(error) {
  if (error instanceof Error && error.name === 'EnvironmentError') return error.message
  const names = namesIn(error)
  const is = (/** @type {string[]} */ known) => names.some((name) => known.includes(name))
  if (names.includes('EADDRINUSE'))
    return `Port ${portOf(error)} is taken: stop what uses it or set PORT to another.`
  if (names.includes('EADDRNOTAVAIL'))
    return 'HOST is no address of this machine: leave it out, or set it to 0.0.0.0 for all of them.'
  if (names.includes('EACCES') && portOf(error))
    return `Port ${portOf(error)} is not for this account: set PORT to one above 1023.`
  if (is(UNWELCOME)) return 'The database refuses the user or the password in DATABASE_URL.'
  if (is(ABSENT)) return 'The database that DATABASE_URL names does not exist: create it first.'
  if (is(SILENT))
    return 'The database does not answer: start it or set DATABASE_URL to one that runs.'
  return undefined
}

/**
 * Codes of an error and of what caused it.
 * @param {unknown} error
 * @returns {string[]}
 */
function namesIn(error, depth = 4) {
  if (!error || typeof error !== 'object' || depth === 0) return []
  const { code, kind, originalCode, cause, errors, meta } =
    /** @type {Record<string, unknown> & { meta?: { driverAdapterError?: unknown } }} */ (error)
  const inside = [cause, meta?.driverAdapterError, ...(Array.isArray(errors) ? errors : [])]
  return [
    ...[code, kind, originalCode].filter((name) => typeof name === 'string'),
    ...inside.flatMap((each) => namesIn(each, depth - 1)),
  ]
}

/** @param {unknown} error */
function portOf(error) {
  return /** @type {{ port?: number }} */ (error).port
}
