import { resolve } from 'node:path'
import { fillDatabase } from '#scripts/fill-database'
import { prepareDatabase } from '#scripts/prepare-database'
import { startTestCluster } from './test-cluster'

/** Pictures are named by their content, so one run's are good for the next. */
const MEDIA = resolve('.cache/journey-media')

/** Prepares the filled database that every worker's shop starts from; clears up after the last one. */
export default async function prepareJourneys() {
  const cluster = await startTestCluster('journey')
  const name = cluster.prefix
  await cluster.query(`CREATE DATABASE ${name}`)
  await prepareDatabase(cluster.url(name))
  await fillDatabase(cluster.url(name), MEDIA)
  Object.assign(process.env, {
    JOURNEY_TEMPLATE: name,
    JOURNEY_CLUSTER: cluster.url('postgres'),
    JOURNEY_MEDIA: MEDIA,
  })
  return cluster.stop
}
