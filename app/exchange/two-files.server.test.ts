import { expect, test } from 'vitest'
import { csvLines } from '#app/http/csv.server'
import { db } from '#app/platform/database.server'
import { effectsOf, sentAs } from '#tests/factories/exchange'
import { aStaffMember } from '#tests/factories/staff'
import { aLocation, aVariant } from '#tests/factories/stock'
import { doImport } from './run-import.server'
import { runImport } from './steer-import.server'

const now = new Date()

test.each([false, true])(
  'two people who send the same stock at once bring a new lot in once (all or nothing: %s)',
  async (allOrNothing) => {
    const olive = await aStaffMember('owner')
    const { slug } = await aLocation()
    const { id } = await aVariant()
    const { sku } = await db.variant.findUniqueOrThrow({ where: { id } })
    const text = csvLines([
      ['sku', 'location', 'lot', 'counted'],
      [sku, slug, 'NEW', 20],
    ])
    const files = [
      await sentAs(olive, 'stock-counts', text),
      await sentAs(olive, 'stock-counts', text),
    ]
    for (const importId of files) await runImport(olive, { importId, allOrNothing }, now)
    await Promise.all(files.map((importId) => doImport(importId, now)))
    const effects = await Promise.all(files.map((importId) => effectsOf(olive, importId)))
    expect(effects.flat().toSorted()).toEqual(['new', 'same'])
    expect(await db.stockLot.findMany()).toMatchObject([{ lotCode: 'NEW', onHand: 20 }])
  },
)
