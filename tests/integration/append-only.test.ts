import { expect, test } from 'vitest'
import { sql } from '#tests/setup/database'

test('what refuses to be changed refuses to be emptied, too', async () => {
  const { rows } = await sql().query<{ name: string }>(`
    SELECT DISTINCT tgrelid::regclass::text AS "name" FROM pg_trigger
    WHERE tgfoid IN (SELECT oid FROM pg_proc WHERE proname LIKE 'refuse\\_change%')
      AND (tgtype & 8) > 0 AND (tgtype & 16) > 0`)
  const names = rows.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['"AuditEntry"', '"StockLedger"', '"OrderEvent"']))
  for (const name of names)
    await expect(sql().query(`TRUNCATE ${name} CASCADE`), name).rejects.toThrow('is append-only')
})

test('nor is the trail emptied by way of what it belongs to', async () => {
  for (const name of ['"Order"', '"StockLot"'])
    await expect(sql().query(`TRUNCATE ${name} CASCADE`)).rejects.toThrow('is append-only')
})
