import { existsSync } from 'node:fs'
import { pathToFileURL } from 'node:url'

/**
 * @typedef {import('@remix-run/node').ServerBuild} ServerBuild
 * @typedef {import('#app/platform/lifecycle.server').Shop} Shop
 * @typedef {ServerBuild & { entry: { module: { shop: Shop } } }} ShopBuild
 * @typedef {{
 *   shop: Shop,
 *   build: ServerBuild | (() => Promise<ServerBuild>),
 *   vite: import('vite').ViteDevServer | undefined
 * }} Loaded
 */

const BUILT = 'build/server/index.js'

/**
 * Loads the built shop; in development, Vite's, which follows every change of a file.
 * @param {import('node:http').Server} server carries Vite's hot reload
 * @returns {Promise<Loaded>}
 */
export async function loadBuild(server) {
  if (process.env.NODE_ENV === 'development') return loadThroughVite(server)
  if (!existsSync(BUILT)) throw new Error('There is no build yet: run npm run build.')
  const build = /** @type {ShopBuild} */ (await import(pathToFileURL(BUILT).href))
  return { shop: build.entry.module.shop, build, vite: undefined }
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<Loaded>}
 */
async function loadThroughVite(server) {
  const { createServer } = await import('vite')
  const vite = await createServer({ server: { middlewareMode: true, hmr: { server } } })
  // The compiler inside Remix's plugin would end the process before the shop has stopped.
  process.removeAllListeners('SIGTERM')
  const load = async () =>
    /** @type {ShopBuild} */ (await vite.ssrLoadModule('virtual:remix/server-build'))
  const { shop } = (await load()).entry.module
  return { shop, build: load, vite }
}
