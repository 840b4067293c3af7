import { createRequestHandler } from '@remix-run/express'
import { partOf, segmentsOf } from './part-of-build.js'

/**
 * Answers with the build's pages. Remix tries a request against each route in turn, several times over, so
 * every page would pay for all others: each is answered from the routes that share its first segment.
 * @param {{
 *   build: import('./load-build.js').Loaded['build'],
 *   getLoadContext: import('@remix-run/express').GetLoadContextFunction
 * }} parts
 * @returns {import('express').RequestHandler}
 */
export function answerPages({ build, getLoadContext }) {
  const whole = createRequestHandler({ build, getLoadContext })
  if (typeof build === 'function') return (...request) => void whole(...request)
  const answers = new Map(
    segmentsOf(build).map((segment) => [
      segment,
      createRequestHandler({ build: partOf(build, segment), getLoadContext }),
    ]),
  )
  return (request, response, next) => {
    const answer = answers.get(firstSegment(request.path)) ?? whole
    void answer(request, response, next)
  }
}

/**
 * As it stands in the address: what is written in another way is looked for among all routes.
 * @param {string} path
 */
function firstSegment(path) {
  return (path.split('/', 2)[1] ?? '').replace(/\.data$/, '')
}
