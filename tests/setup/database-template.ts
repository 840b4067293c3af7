import { Logger, runMigrations } from 'graphile-worker'
import type { TestProject } from 'vitest/node'
import { applyMigrations } from '#scripts/migrations'
import { startTestCluster, withClient } from './test-cluster'

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated, empty database that workers copy. */
    template: { url: string; name: string; adminUrl: string }
  }
}

/** Prepares the template once for all workers; the function it returns clears up after them. */
export default async function prepareTemplate(project: TestProject) {
  const cluster = await startTestCluster('test')
  const name = cluster.prefix
  await cluster.query(`CREATE DATABASE ${name}`)
  await withClient(cluster.url(name), applyMigrations)
  await runMigrations({ connectionString: cluster.url(name), logger: new Logger(() => () => {}) })
  project.provide('template', { name, url: cluster.url(name), adminUrl: cluster.url('postgres') })
  return cluster.stop
}
