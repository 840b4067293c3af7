import { expect, test } from 'vitest'
import { db } from './database.server'
import { forgetThrottles, isWithinLimit, takeBack } from './throttle.server'

const limit = { what: 'knock', most: 2, minutes: 60 }
const now = new Date('2026-03-10T12:20:00Z')
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const knock = (who: string, at = now) => isWithinLimit(db, limit, who, at)

test('each gets so many tries in a window, and as many in the next', async () => {
  expect([await knock('ada'), await knock('ada'), await knock('ada')]).toEqual([true, true, false])
  expect(await knock('ben')).toBe(true)
  expect(await knock('ada', later(39))).toBe(false)
  expect(await knock('ada', later(40))).toBe(true)
})

test('a try that went right does not count', async () => {
  for (let good = 0; good < 5; good++) {
    expect(await knock('ada')).toBe(true)
    await takeBack(db, limit, 'ada', now)
  }
  expect([await knock('ada'), await knock('ada'), await knock('ada')]).toEqual([true, true, false])
})

test('tries at the same moment are all counted', async () => {
  const knocks = await Promise.all(Array.from({ length: 8 }, () => knock('ada')))
  expect(knocks.filter(Boolean)).toHaveLength(2)
})

test('nothing kept tells who it was, and the same one looks different in the next window', async () => {
  await knock('203.0.113.7')
  await knock('203.0.113.7', later(60))
  const kept = await db.throttle.findMany()
  expect(JSON.stringify(kept)).not.toContain('203.0.113')
  expect(new Set(kept.map(({ keyHash }) => keyHash)).size).toBe(2)
})

test('windows that are over are forgotten', async () => {
  await knock('ada')
  await knock('ada', later(60))
  await forgetThrottles(later(60))
  expect(await db.throttle.count()).toBe(1)
})
