import type { Prisma } from '#app/platform/prisma/client'
import { bundleOf } from '#prisma/seed/bundles/bundles'
import { seedId } from '#prisma/seed/seed-id'
import { studioOf } from '#prisma/seed/shop/locations'
import { hydrafacial } from '#prisma/seed/treatments/hydrafacial'
import { bundleValues, studioValues, treatmentValues } from './version-values'

const DAY_MS = 86_400_000
const SUNDAY = 6

type Kind = Prisma.RecordVersionCreateManyInput['kind']
type Told = Pick<Prisma.RecordVersionCreateManyInput, 'number' | 'status' | 'value' | 'note'> & {
  by: 'owner' | 'catalog'
  /** Days before the shop opened its doors to whoever tries it. */
  daysAgo: number
  /** Days until it publishes itself. */
  inDays?: number
}

const NAMES = { owner: 'Olive Brandt', catalog: 'Cal Reyes' }

/** What is being written, what waits for its day, and what was shown before. */
export async function writeVersions(tx: Prisma.TransactionClient, now: Date): Promise<void> {
  const pores = bundleValues(bundleOf('pore-routine'))
  const gentle = bundleValues(bundleOf('pore-routine-gentle'))
  const chicago = studioValues(studioOf('chicago'))
  const facial = treatmentValues(hydrafacial)
  const write = (kind: Kind, key: string, versions: Told[]) =>
    tx.recordVersion.createMany({
      data: versions.map((told) => rowOf(kind, seedId(kind, key), told, now)),
    })
  await write('bundle', 'pore-routine', [
    first({ ...pores, percent: '5' }, 60, 'superseded'),
    {
      number: 2,
      status: 'published',
      value: pores,
      note: 'Ten percent, as on the other two',
      by: 'catalog',
      daysAgo: 30,
    },
  ])
  await write('bundle', 'pore-routine-gentle', [
    first(gentle, 60),
    draft(
      {
        ...gentle,
        summary:
          'The same three steps at a walking pace. You can leave the polish out and keep the saving.',
      },
      'Plainer words for the last sentence',
    ),
  ])
  await write('location', 'chicago', [
    first(chicago, 60),
    {
      number: 2,
      status: 'scheduled',
      value: {
        ...chicago,
        hours: chicago.hours.map((day, place) => (place === SUNDAY ? { spans: '' } : day)),
      },
      note: 'Closed on Sundays from then on',
      by: 'owner',
      daysAgo: 2,
      inDays: 21,
    },
  ])
  await write('treatment', 'hydrafacial', [
    first(facial, 60),
    draft(
      {
        ...facial,
        summary:
          'A facial by machine: it cleans and exfoliates the surface, draws out what sits in the pores with gentle suction, and leaves hydrating serums behind.',
      },
      'One word less',
    ),
  ])
}

function first(
  value: Prisma.InputJsonObject,
  daysAgo: number,
  status: 'published' | 'superseded' = 'published',
): Told {
  return { number: 1, status, value, note: 'As it was first set up', by: 'owner', daysAgo }
}

function draft(value: Prisma.InputJsonObject, note: string): Told {
  return { number: 2, status: 'draft', value, note, by: 'catalog', daysAgo: 1 }
}

function rowOf(
  kind: Kind,
  recordId: string,
  { by, daysAgo, inDays, ...version }: Told,
  now: Date,
): Prisma.RecordVersionCreateManyInput {
  const at = new Date(now.getTime() - daysAgo * DAY_MS)
  const isShown = version.status === 'published' || version.status === 'superseded'
  return {
    ...version,
    id: seedId('version', `${kind} ${recordId} ${version.number}`),
    kind,
    recordId,
    authorId: seedId('staff', by),
    authorName: NAMES[by],
    createdAt: at,
    savedAt: at,
    publishedAt: isShown ? at : null,
    publishAt: inDays ? new Date(now.getTime() + inDays * DAY_MS) : null,
    publishById: inDays ? seedId('staff', by) : null,
  }
}
