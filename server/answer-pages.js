import { createRequestHandler } from '@remix-run/express'

/** @typedef {import('@remix-run/node').ServerBuild} ServerBuild */

/**
 * Answers with the build's pages. Remix sorts every route anew for each request, so a shopper's page would
 * pay for each page that staff have: shoppers are answered from the routes without the staff's.
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
  const forShoppers = createRequestHandler({ build: withoutStaff(build), getLoadContext })
  return (request, response, next) => {
    const answer = isOfStaff(request.path) ? forAll : forShoppers
    void answer(request, response, next)
  }
}

/**
 * The list of routes is asked for by the pages of both.
 * @param {string} path
 */
function isOfStaff(path) {
  return /^\/admin(\/|\.data$|$)/i.test(path) || path === '/__manifest'
}

/**
 * @param {ServerBuild} build
 * @returns {ServerBuild}
 */
export function withoutStaff(build) {
  return {
    ...build,
    routes: shopRoutes(build.routes),
    assets: { ...build.assets, routes: shopRoutes(build.assets.routes) },
  }
}

/**
 * @template Routes
 * @param {Record<string, Routes>} routes
 * @returns {Record<string, Routes>}
 */
function shopRoutes(routes) {
  return Object.fromEntries(
    Object.entries(routes).filter(([id]) => !/^routes\/admin(\.|_|$)/.test(id)),
  )
}
