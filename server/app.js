import { constants } from 'node:zlib'
import compression from 'compression'
import express from 'express'
import { answerErrors } from './answer-errors.js'
import { answerPages } from './answer-pages.js'
import { guardRequests } from './guard-requests.js'
import { loadContext } from './load-context.js'
import { logRequests } from './log-requests.js'
import { refuseForeignPosts } from './refuse-foreign-posts.js'
import { serveHashed, serveNamed } from './serve-files.js'

/**
 * A page is shorter than 256 kB: a longer window only costs memory and time, 4 MB of it for each answer. A
 * page is made anew for each request, so the fastest quality compresses it: a quarter of the time, for a
 * seventh more bytes. A script is asked for once.
 */
const compressPages = compression({ brotli: brotli({ quality: 1 }) })
const compressAssets = compression({ brotli: brotli({ quality: 6 }) })

/** @typedef {import('./load-build.js').Loaded & { health: { stopping: boolean } }} Parts */

/**
 * The shop as a handler of HTTP requests, from the outermost check to the page.
 * @param {Parts} parts
 */
export function createApp({ shop, build, vite, health }) {
  const app = express()
  app.disable('x-powered-by')
  app.set('trust proxy', shop.env.TRUST_PROXY)
  app.set('etag', false)

  app.get('/healthz', (_request, response) => void response.json({ process: 'ok' }))
  app.get('/readyz', (_request, response, next) => {
    const asked = health.stopping ? Promise.resolve({ process: 'stopping' }) : shop.readiness()
    asked.then((state) => {
      const isReady = Object.values(state).every((part) => part === 'ok')
      response.status(isReady ? 200 : 503).json(state)
    }, next)
  })

  app.use(logRequests(shop.log))
  app.use(guardRequests())
  app.use(refuseForeignPosts(shop.env.SHOP_URL))
  if (vite) app.use(vite.middlewares)
  app.use('/assets', compressAssets, serveHashed('build/client/assets'))
  app.use(compressPages)
  app.use('/media', serveHashed(shop.env.MEDIA_DIR))
  app.use(serveNamed('build/client'))
  app.all('*', answerPages({ build, getLoadContext: loadContext(shop.env) }))
  app.use(answerErrors(shop.log))
  return app
}

/** @param {{ quality: number }} as */
function brotli({ quality }) {
  const { BROTLI_PARAM_LGWIN, BROTLI_PARAM_QUALITY } = constants
  return { params: { [BROTLI_PARAM_LGWIN]: 18, [BROTLI_PARAM_QUALITY]: quality } }
}
