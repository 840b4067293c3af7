// The web server: plain JavaScript, so that production runs it with Node alone.
import cluster from 'node:cluster'
import { runProcesses } from './run-processes.js'

const processes = Number(process.env.SHOP_PROCESSES)

if (cluster.isPrimary && processes > 1) runProcesses(processes)
else await import('./serve.js')
