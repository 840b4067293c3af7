import type { Database } from '#app/platform/database.server'
import { range, type FigureUnit } from '#app/treatments/figures'
import type { ContentCheck, ContentWarning, FieldProblems } from '../content-kind'
import { isId } from '../form-values'
import { figureField, readStudio, type StudioValues } from './studio-values'

/** Orders that lie there, or will. */
const WAITING = ['paid', 'ready_for_pickup'] as const

/** What stops a studio's version from being published, and what is worth a look. Four queries at most. */
export async function checkStudio(
  db: Database,
  id: string,
  values: StudioValues,
): Promise<ContentCheck> {
  const read = readStudio(values)
  const figures = await db.treatmentFigure.findMany({
    where: { id: { in: values.figures.map((each) => each.id).filter(isId) } },
  })
  const treatments = await db.treatment.findMany({
    where: { draft: false },
    select: { id: true, name: true, active: true },
  })
  const problems: FieldProblems = read.kind === 'invalid' ? { ...read.problems } : {}
  if (values.treatments.some((each) => !treatments.some((known) => known.id === each)))
    problems['treatments'] = ['Choose treatments of the shop']
  for (const { id: figureId, value } of values.figures) {
    const figure = figures.find((each) => each.id === figureId)
    const name = figureField(figureId)
    if (!figure || !values.treatments.includes(figure.treatmentId))
      problems[name] = ['Take this out: its treatment is not offered here']
    else if (!isWithin(value, figure))
      problems[name] = [`Enter ${range({ ...figure, unit: figure.unit as FigureUnit })}`]
  }
  const hidden = treatments.filter(
    ({ id: each, active }) => !active && values.treatments.includes(each),
  )
  return {
    problems,
    claims: [],
    warnings: [
      ...hidden.map(({ name }) => ({
        field: 'treatments',
        message: `${name} is offered here, and not shown to shoppers anywhere`,
      })),
      ...(values.hours.every(({ spans }) => spans === '')
        ? [{ field: 'hours[0].spans', message: 'It is closed all week' }]
        : []),
      ...(await leavingWarnings(db, id, values)),
    ],
  }
}

function isWithin(value: string, { minimum, maximum }: { minimum: number; maximum: number }) {
  const number = /^\d{1,4}$/.test(value) ? Number(value) : NaN
  return number >= minimum && number <= maximum
}

/** Who is left standing where a studio closes or hands nothing out any more. */
async function leavingWarnings(
  db: Database,
  id: string,
  { active, pickup }: StudioValues,
): Promise<ContentWarning[]> {
  if (active && pickup) return []
  const orders = await db.order.count({
    where: { pickupLocationId: id, status: { in: [...WAITING] } },
  })
  const requests = active
    ? 0
    : await db.consultation.count({ where: { locationId: id, status: 'requested' } })
  const field = active ? 'pickup' : 'active'
  return [
    ...(orders > 0
      ? [{ field, message: `${amountOf(orders, 'order waits', 'orders wait')} for pickup here` }]
      : []),
    ...(requests > 0
      ? [{ field, message: `${amountOf(requests, 'request', 'requests')} for a consultation here` }]
      : []),
  ]
}

const amountOf = (count: number, one: string, many: string) =>
  `${count} ${count === 1 ? one : many}`
