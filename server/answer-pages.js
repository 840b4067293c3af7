import { createRequestHandler } from '@remix-run/express'

/** @typedef {import('@remix-run/node').ServerBuild} ServerBuild */

/**
 * Answers with the build's pages. Remix sorts every route anew for each request, so a shopper's page would
 * pay for each page that staff and accounts have: it is answered from the routes without theirs.
 * @param {{
 *   build: import('./load-build.js').Loaded['build'],
 *   getLoadContext: import('@remix-run/express').GetLoadContextFunction
 * }} parts
 * @returns {import('express').RequestHandler}
 */
export function answerPages({ build, getLoadContext }) {
  const forAll = createRequestHandler({ build, getLoadContext })
  if (typeof build === 'function')
    return (request, response, next) => void forAll(request, response, next)
  const forEveryone = createRequestHandler({ build: withoutSignedIn(build), getLoadContext })
  return (request, response, next) => {
    const answer = isForSignedIn(request.path) ? forAll : forEveryone
    void answer(request, response, next)
  }
}

/**
 * The list of routes is asked for by all pages.
 * @param {string} path
 */
function isForSignedIn(path) {
  return /^\/(admin|account)(\/|\.data$|$)/i.test(path) || path === '/__manifest'
}

/**
 * @param {ServerBuild} build
 * @returns {ServerBuild}
 */
export function withoutSignedIn(build) {
  return {
    ...build,
    routes: openRoutes(build.routes),
    assets: { ...build.assets, routes: openRoutes(build.assets.routes) },
  }
}

/**
 * @template Routes
 * @param {Record<string, Routes>} routes
 * @returns {Record<string, Routes>}
 */
function openRoutes(routes) {
  return Object.fromEntries(
    Object.entries(routes).filter(([id]) => !/^routes\/(admin|(_shop\.)?account)(\.|_|$)/.test(id)),
  )
}
