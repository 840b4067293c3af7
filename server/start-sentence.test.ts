import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { expect, test } from 'vitest'
import { PrismaClient } from '#app/platform/prisma/client'
import { startSentence } from './start-sentence.js'

const NOBODY = 'postgresql://porewell:pa55@localhost:1/porewell'
const SILENT = 'The database does not answer: start it or set DATABASE_URL to one that runs.'

test('a database that does not answer is told by the shop in a sentence', async () => {
  const db = new PrismaClient({ adapter: new PrismaPg({ connectionString: NOBODY }) })
  const error: unknown = await db.$queryRaw`SELECT 1`.catch((refused: unknown) => refused)
  expect(startSentence(error)).toBe(SILENT)
  expect(startSentence(await db.product.count().catch((refused: unknown) => refused))).toBe(SILENT)
})

test('and by the house that starts it', async () => {
  const client = new pg.Client({ connectionString: NOBODY })
  const error: unknown = await client.connect().catch((refused: unknown) => refused)
  expect(startSentence(error)).toBe(SILENT)
  expect(startSentence(new Error('told already', { cause: error }))).toBe(SILENT)
})

test.each([
  [{ code: 'ENOTFOUND' }, SILENT],
  [{ code: '28P01' }, 'The database refuses the user or the password in DATABASE_URL.'],
  [{ code: '3D000' }, 'The database that DATABASE_URL names does not exist: create it first.'],
  [{ code: 'EADDRINUSE', port: 80 }, 'Port 80 is taken: stop what uses it or set PORT to another.'],
  [{ code: 'EACCES', port: 80 }, 'Port 80 is not for this account: set PORT to one above 1023.'],
  [{ code: 'EADDRNOTAVAIL' }, 'HOST is no address of this machine'],
])('%j is told in a sentence', (facts, sentence) => {
  expect(startSentence(Object.assign(new Error('raw'), facts))).toContain(sentence)
})

test('what nobody has foreseen keeps its stack', () => {
  expect(startSentence(new TypeError('x is not a function'))).toBeUndefined()
  expect(startSentence('a word')).toBeUndefined()
})
