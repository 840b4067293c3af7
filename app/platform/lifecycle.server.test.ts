import { expect, onTestFinished, test, vi } from 'vitest'
import { sql } from '#tests/setup/database'
import { db } from './database.server'
import { enqueue } from './jobs.server'
import { bindLifecycle } from './lifecycle.server'
import { listMigrations } from './migrations.server'

vi.mock(import('./migrations.server'), { spy: true })

test('the shop says what it still waits for, and runs the jobs once it is started', async () => {
  let greet: (payload: unknown) => void
  const greeted = new Promise((resolve) => (greet = resolve))
  const shop = bindLifecycle({ greet: async (payload) => greet(payload) }, [])
  expect(await shop.readiness()).toEqual({ database: 'ok', migrations: 'ok', jobs: 'not started' })

  await shop.start()
  onTestFinished(shop.stop)
  expect(await shop.readiness()).toEqual({ database: 'ok', migrations: 'ok', jobs: 'ok' })

  await enqueue(db, { name: 'greet', payload: { bagId: 'b1' } })
  expect(await greeted).toEqual({ bagId: 'b1' })
})

test('a migration that was not applied is named', async () => {
  const client = await sql().connect()
  await client.query(
    `UPDATE "_prisma_migrations" SET "finished_at" = NULL WHERE "migration_name" LIKE '%_listing'`,
  )
  onTestFinished(async () => {
    await client.query(
      `UPDATE "_prisma_migrations" SET "finished_at" = now() WHERE "finished_at" IS NULL`,
    )
    client.release()
  })
  const { migrations } = await bindLifecycle({}, []).readiness()
  expect(migrations).toMatch(/^not applied: \d+_listing$/)
})

test('the next release may be laid beside a shop that runs, which stays ready', async () => {
  const shop = bindLifecycle({}, [])
  vi.mocked(listMigrations).mockReturnValue(['20991231235959_next_release'])
  onTestFinished(() => {
    vi.mocked(listMigrations).mockRestore()
  })
  expect((await shop.readiness()).migrations).toBe('ok')
})
