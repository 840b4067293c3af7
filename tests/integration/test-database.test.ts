import { expect, test } from 'vitest'
import { db } from '#app/platform/database.server'
import { enqueue } from '#app/platform/jobs.server'
import { sql } from '#tests/setup/database'

const jobs = async () => (await sql().query('SELECT 1 FROM graphile_worker.jobs')).rowCount

test('a test finds the migrated database and may fill it', async () => {
  await db.brand.create({ data: { slug: 'porewell', name: 'Porewell' } })
  await db.$transaction((tx) => enqueue(tx, { name: 'send-mail', payload: { mailId: '1' } }))
  expect(await db.brand.count()).toBe(1)
  expect(await jobs()).toBe(1)
})

test('the next test finds it empty again', async () => {
  expect(await db.brand.count()).toBe(0)
  expect(await jobs()).toBe(0)
})
