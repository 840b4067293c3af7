import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fillDatabase } from '#scripts/fill-database'
import { prepareDatabase } from '#scripts/prepare-database'
import { startTestCluster } from './test-cluster'

/** Prepares the filled database that every worker's shop starts from; clears up after the last one. */
export default async function prepareJourneys() {
  const cluster = await startTestCluster('journey')
  const media = mkdtempSync(join(tmpdir(), 'porewell-media-'))
  const name = cluster.prefix
  await cluster.query(`CREATE DATABASE ${name}`)
  await prepareDatabase(cluster.url(name))
  await fillDatabase(cluster.url(name), media)
  Object.assign(process.env, {
    JOURNEY_TEMPLATE: name,
    JOURNEY_CLUSTER: cluster.url('postgres'),
    JOURNEY_MEDIA: media,
  })
  return async () => {
    await cluster.stop()
    rmSync(media, { recursive: true, force: true })
  }
}
