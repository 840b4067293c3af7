/**
 * @typedef {import('@remix-run/node').ServerBuild} ServerBuild
 * @typedef {{ id: string, parentId?: string, path?: string, index?: boolean }} Route
 */

/**
 * The first segments that addresses of the build have, '' for the home page. A route for any segment belongs
 * to all of them.
 * @param {ServerBuild} build
 */
export function segmentsOf({ routes }) {
  const segments = Object.values(routes).map((route) => segmentOf(routes, route))
  return [...new Set(segments)].filter((segment) => segment !== ANY)
}

/**
 * The build with no routes but those of one first segment, and those around them. The home page is in each,
 * since every page knows the way there.
 * @param {ServerBuild} build
 * @param {string} segment
 * @returns {ServerBuild}
 */
export function partOf(build, segment) {
  const isPart = (/** @type {string} */ id) => {
    const route = build.routes[id]
    return route && ['', ANY, segment].includes(segmentOf(build.routes, route))
  }
  return {
    ...build,
    routes: filter(build.routes, isPart),
    assets: { ...build.assets, routes: filter(build.assets.routes, isPart) },
  }
}

const ANY = '*'

/**
 * @param {Record<string, Route | undefined>} routes
 * @param {Route} route
 */
function segmentOf(routes, route) {
  let path = ''
  for (let at = /** @type {Route | undefined} */ (route); at; at = routes[at.parentId ?? ''])
    path = `${at.path ?? ''}/${path}`
  const [segment = ''] = path.split('/').filter(Boolean)
  return /^:|\*|\?$/.test(segment) ? ANY : segment
}

/**
 * @template Value
 * @param {Record<string, Value>} record
 * @param {(key: string) => unknown} keep
 */
function filter(record, keep) {
  return Object.fromEntries(Object.entries(record).filter(([key]) => keep(key)))
}
