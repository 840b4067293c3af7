import { beforeEach, describe, expect, test } from 'vitest'
import { findGuide, listGuides } from '#app/guides/find-guide.server'
import { publishGuide } from '#app/guides/publish-guide.server'
import { db } from '#app/platform/database.server'
import { aGuide, aText } from '#tests/factories/guide'
import { emptyDatabase, sql } from '#tests/setup/database'

const now = new Date('2026-11-23T12:00:00Z')

beforeEach(emptyDatabase)

const statuses = async (slug: string) => {
  const versions = await db.guideVersion.findMany({
    where: { guide: { slug } },
    orderBy: { number: 'asc' },
  })
  return versions.map(({ number, status }) => `${number} ${status}`)
}

describe('readers see the published version and nothing else', () => {
  test('a draft beside it stays out of sight', async () => {
    const { slug } = await aGuide({}, [
      { number: 1, title: 'As published' },
      { number: 2, status: 'draft', title: 'SECRET', blocks: [aText('SECRET words.')] },
    ])
    const seen = JSON.stringify([await findGuide(db, slug), await listGuides(db)])
    expect(seen).toContain('As published')
    expect(seen).not.toContain('SECRET')
  })

  test.each(['draft', 'superseded'] as const)(
    'a guide with only a %s version is none',
    async (status) => {
      const { slug } = await aGuide({}, [{ status }])
      expect(await findGuide(db, slug)).toBeNull()
      expect(await listGuides(db)).toEqual([])
    },
  )

  test('guides are listed in their order, with the minutes they take', async () => {
    await aGuide({ slug: 'second', position: 2 })
    await aGuide({ slug: 'first', position: 1 }, [{ blocks: [aText('Word '.repeat(300).trim())] }])
    const guides = await listGuides(db)
    expect(guides.map(({ slug, minutes }) => [slug, minutes])).toEqual([
      ['first', 1],
      ['second', 1],
    ])
    expect(guides[0]?.reviewedOn).toBe('2026-11-01')
  })
})

describe('publishing', () => {
  test('a draft takes the place of what was published', async () => {
    const { slug } = await aGuide({}, [
      { number: 1, title: 'Old' },
      { number: 2, status: 'draft', title: 'New' },
    ])
    expect((await findGuide(db, slug))?.title).toBe('Old')
    expect(await publishGuide({ slug, number: 2, replaces: 1 }, now)).toEqual({
      kind: 'published',
      superseded: 1,
    })
    expect(await statuses(slug)).toEqual(['1 superseded', '2 published'])
    const guide = await findGuide(db, slug)
    expect(guide).toMatchObject({ title: 'New', publishedAt: now.toISOString() })
  })

  test('a first version has nothing to replace', async () => {
    const { slug } = await aGuide({}, [{ status: 'draft' }])
    expect(await publishGuide({ slug, number: 1, replaces: null }, now)).toEqual({
      kind: 'published',
      superseded: null,
    })
  })

  test('a draft written against an older version is refused', async () => {
    const { slug } = await aGuide({}, [
      { number: 1, status: 'superseded' },
      { number: 2 },
      { number: 3, status: 'draft' },
    ])
    expect(await publishGuide({ slug, number: 3, replaces: 1 }, now)).toEqual({
      kind: 'moved-on',
      published: 2,
    })
    expect(await statuses(slug)).toEqual(['1 superseded', '2 published', '3 draft'])
  })

  test('what is no draft cannot be published', async () => {
    const { slug } = await aGuide({}, [{ number: 1, status: 'superseded' }, { number: 2 }])
    const noDraft = { kind: 'no-draft' }
    expect(await publishGuide({ slug, number: 1, replaces: 2 }, now)).toEqual(noDraft)
    expect(await publishGuide({ slug, number: 2, replaces: 2 }, now)).toEqual(noDraft)
    expect(await publishGuide({ slug, number: 9, replaces: 2 }, now)).toEqual(noDraft)
    expect(await publishGuide({ slug: 'nowhere', number: 1, replaces: null }, now)).toEqual(noDraft)
  })

  test('a draft with a wrong block is refused, with the place', async () => {
    const { slug } = await aGuide({}, [
      { number: 1 },
      { number: 2, status: 'draft', blocks: [aText('Fine.'), { kind: 'figure', figure: 'none' }] },
    ])
    const outcome = await publishGuide({ slug, number: 2, replaces: 1 }, now)
    expect(outcome).toMatchObject({
      kind: 'wrong',
      problems: [{ place: 'block 2 (figure), figure' }],
    })
    expect(await statuses(slug)).toEqual(['1 published', '2 draft'])
  })

  test('of two who publish at once one wins, and the other is told', async () => {
    const { slug } = await aGuide({}, [
      { number: 1 },
      { number: 2, status: 'draft' },
      { number: 3, status: 'draft' },
    ])
    const outcomes = await Promise.all([
      publishGuide({ slug, number: 2, replaces: 1 }, now),
      publishGuide({ slug, number: 3, replaces: 1 }, now),
      publishGuide({ slug, number: 2, replaces: 1 }, now),
    ])
    expect(outcomes.filter(({ kind }) => kind === 'published')).toHaveLength(1)
    expect((await statuses(slug)).filter((each) => each.endsWith('published'))).toHaveLength(1)
    expect((await statuses(slug))[0]).toBe('1 superseded')
  })

  test('a published version cannot be rewritten behind its number', async () => {
    await aGuide()
    await expect(sql().query(`UPDATE "GuideVersion" SET "title" = 'Other'`)).rejects.toThrow(
      /published and is not changed/,
    )
  })
})
