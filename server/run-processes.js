import cluster from 'node:cluster'

/**
 * Has glibc give memory back as soon as a megabyte of it is free: it would keep some 40 MB that starting
 * needed. What a page takes for a moment is less. Other systems ignore it.
 */
const ENVIRONMENT = {
  MALLOC_TRIM_THRESHOLD_: '1048576',
  MALLOC_MMAP_THRESHOLD_: '1048576',
  ...process.env,
}

/**
 * Runs the shop in as many processes as it is given, on one port. The first starts alone, so that what is
 * wrong with the settings is said once; the others follow when it listens. All end together: a process that
 * ends by itself takes the others with it, as it would have ended the shop had it been the only one.
 * @param {number} count
 */
export function runProcesses(count) {
  const first = cluster.fork(ENVIRONMENT)
  first.once('listening', () => {
    for (let started = 1; started < count && !stopping; started++) cluster.fork(ENVIRONMENT)
  })
  let stopping = false
  let failed = false
  const stop = () => {
    if (stopping) process.exit(1)
    stopping = true
    // One that is still starting listens to no message yet, and simply ends.
    for (const worker of running()) worker.process.kill('SIGTERM')
  }
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
  if (process.send) process.on('disconnect', () => stopping || stop())
  cluster.on('exit', (_worker, code) => {
    failed ||= !stopping || Boolean(code)
    if (!stopping) stop()
    if (running().length === 0) process.exit(failed ? 1 : 0)
  })
}

function running() {
  return Object.values(cluster.workers ?? {}).flatMap((worker) =>
    worker?.isDead() ? [] : (worker ?? []),
  )
}
