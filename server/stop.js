import cluster from 'node:cluster'

const FINISH_MS = 10_000

/**
 * On SIGINT or SIGTERM takes no more requests, finishes those that run, then the jobs, then leaves the
 * database. A second signal does not wait. The end of the process that started us is a signal too.
 * @param {{
 *   server: import('node:http').Server,
 *   shop: import('#app/platform/lifecycle.server').Shop,
 *   vite: import('vite').ViteDevServer | undefined,
 *   health: { stopping: boolean }
 * }} parts
 */
export function stopOnSignals({ server, shop, vite, health }) {
  const stop = async () => {
    if (health.stopping) process.exit(1)
    health.stopping = true
    await finishRequests(server)
    await vite?.close()
    await shop.stop()
    shop.log.info('stopped')
    process.exit(0)
  }
  const fail = (/** @type {unknown} */ error) => {
    shop.log.fatal({ err: error }, 'the process cannot go on')
    process.exit(1)
  }
  const stopOnce = () => {
    if (!health.stopping) stop().catch(fail)
  }
  for (const signal of ['SIGINT', 'SIGTERM'])
    process.on(signal, () => (cluster.isWorker ? stopOnce() : void stop().catch(fail)))
  if (process.send) process.on('disconnect', stopOnce)
  // Else the cluster module ends a process that has lost its parent before it has finished.
  if (cluster.worker) cluster.worker.exitedAfterDisconnect = true
  process.on('uncaughtException', fail)
}

/** @param {import('node:http').Server} server */
function finishRequests(server) {
  return new Promise((finished) => {
    const deadline = setTimeout(() => server.closeAllConnections(), FINISH_MS)
    // Keeps a connection that a browser holds open from taking another request.
    server.prependListener('request', (_request, response) =>
      response.setHeader('Connection', 'close'),
    )
    server.close(() => {
      clearTimeout(deadline)
      finished(undefined)
    })
    server.closeIdleConnections()
  })
}
