import { beforeEach, expect, test } from 'vitest'
import { aBundle } from '#tests/factories/bundle'
import { aDraft, normalSkin } from '#tests/factories/content'
import { aStaffMember } from '#tests/factories/staff'
import { aStockedVariant } from '#tests/factories/stock'
import { aStudio, aTreatment } from '#tests/factories/treatment'
import type { ContentKey } from './content-kind'
import type { ContentValues } from './content'
import { publishContent } from './publish-content.server'
import { readVersions } from './read-versions.server'

const now = new Date()
const step = { id: 'none', title: 'Cleanse', aim: 'clear', timing: 'Evening', reason: '' }
const figure = { id: 'none', value: '3', minimum: '', maximum: '', source: '', confidence: 'low' }
const question = { id: 'none', question: 'Why?', onYes: 'So.', route: 'clinician' }

const KINDS: [ContentKey['kind'], () => Promise<{ id: string }>, ContentValues][] = [
  [
    'bundle',
    async () => aBundle([[await aStockedVariant(1)], [await aStockedVariant(1)]]),
    { steps: [{ ...step, options: ['none', '__proto__'] }] },
  ],
  ['treatment', () => aTreatment(), { figures: [figure], questions: [question] }],
  ['location', () => aStudio(), { figures: [{ id: 'none', value: '3' }], treatments: ['none'] }],
]

beforeEach(normalSkin)

test.each(KINDS)(
  'a %s that names what has no id is kept as a draft and not published',
  async (kind, make, change) => {
    const actor = await aStaffMember('owner')
    const { id } = await make()
    const key = { kind, id }
    const base = await aDraft(actor, key, change)
    expect(await publishContent(actor, key, { base }, now)).toMatchObject({ kind: 'unready' })
    expect(await readVersions(actor, key, new URLSearchParams())).toBeTruthy()
  },
)
