import { randomUUID } from 'node:crypto'

/** Whoever knows what follows can read somebody's plan. */
const PRIVATE = '/calendar/'

/**
 * Gives each request an id and logs how it ended. The query is left out: order keys and search words
 * are nobody else's business. So is the secret in the address of a private calendar.
 * @param {import('pino').Logger} log
 * @returns {import('express').RequestHandler}
 */
export function logRequests(log) {
  return (request, response, next) => {
    const began = process.hrtime.bigint()
    // Read now: a mounted handler shortens the path.
    const { method, path } = request
    const id = randomUUID()
    response.locals.requestId = id
    response.set('X-Request-Id', id)
    response.once('close', () => {
      const ms = Number(process.hrtime.bigint() - began) / 1e6
      const outcome = response.writableFinished ? {} : { aborted: true }
      const level = isFile(path) ? 'debug' : 'info'
      const told = path.toLowerCase().startsWith(PRIVATE) ? `${PRIVATE}…` : path
      const entry = {
        id,
        method,
        path: told,
        status: response.statusCode,
        ms: Math.round(ms * 10) / 10,
      }
      log[level]({ ...entry, ...outcome }, 'request')
    })
    next()
  }
}

/** @param {string} path */
function isFile(path) {
  return path.startsWith('/assets/') || path.startsWith('/media/')
}
