import { createServer } from 'node:http'
import { createApp } from './app.js'
import { loadBuild } from './load-build.js'
import { startSentence } from './start-sentence.js'
import { stopOnSignals } from './stop.js'

const HEADERS_MS = 10_000
const REQUEST_MS = 30_000
const KEEP_ALIVE_MS = 65_000

// React reads it when it is loaded.
if (!Object.hasOwn(process.env, 'NODE_ENV')) process.env.NODE_ENV = 'production'

const server = createServer({
  headersTimeout: HEADERS_MS,
  requestTimeout: REQUEST_MS,
  keepAliveTimeout: KEEP_ALIVE_MS,
})

try {
  const { shop, build, vite } = await loadBuild(server)
  const health = { stopping: false }
  server.on('request', createApp({ shop, build, vite, health }))
  stopOnSignals({ server, shop, vite, health })
  await shop.start()
  await listen(shop.env.PORT, shop.env.HOST)
  shop.log.info({ address: server.address() }, 'listening')
} catch (error) {
  const stack = error instanceof Error ? error.stack : undefined
  console.error(startSentence(error) ?? stack ?? String(error))
  process.exit(1)
}

/**
 * @param {number} port
 * @param {string} host
 */
function listen(port, host) {
  return new Promise((listening, refused) => {
    server.once('error', refused)
    server.listen(port, host, () => listening(undefined))
  })
}
