import { parseArgs } from 'node:util'
import { readConfig } from './config'
import { startStripeSandbox } from './server'

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    'webhook-url': { type: 'string' },
    'webhook-secret': { type: 'string' },
    state: { type: 'string' },
  },
})

try {
  const sandbox = await startStripeSandbox(readConfig(process.env, values))
  const stop = () => void sandbox.close().then(() => process.exit(0))
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  // Whoever started it over a channel is gone.
  process.once('disconnect', stop)
  console.log(JSON.stringify({ ready: true, port: sandbox.port, url: sandbox.url }))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
