import type { Database, Transaction } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { FIGURE_WORDS, isFigureKey } from '#app/treatments/figures'
import { OpeningHours } from '#app/treatments/opening-hours'
import { defineContent, type LiveRecord } from '../content'
import type { Told } from '../content-kind'
import { isId } from '../form-values'
import { checkStudio } from './check-studio.server'
import { typedHours, WEEKDAYS } from './hours-text'
import { readStudio, StudioValues } from './studio-values'

export const studioContent = defineContent({
  schema: StudioValues,
  readLive,
  check: checkStudio,
  apply: applyStudio,
  tell,
  keepReach,
})

async function readLive(db: Database, id: string): Promise<LiveRecord<StudioValues> | null> {
  const stored = await db.location.findUnique({
    where: { id },
    include: { treatments: true, figures: true },
  })
  if (!stored) return null
  const { name, line1, city, state, postalCode, timezone, phone, staffEmail } = stored
  const hours = OpeningHours.catch([]).parse(stored.hours)
  return {
    name,
    shown: stored.active,
    everShown: !stored.draft,
    values: {
      ...{ name, line1, city, state, postalCode, timezone },
      phone: phone ?? '',
      staffEmail: staffEmail ?? '',
      hours: WEEKDAYS.map((_, place) => ({ spans: typedHours(hours, place + 1) })),
      pickup: stored.pickup ? 'on' : '',
      // Whoever publishes a studio for the first time means to show it.
      active: stored.active || stored.draft ? 'on' : '',
      treatments: stored.treatments.map(({ treatmentId }) => treatmentId),
      figures: stored.figures.map(({ figureId, value }) => ({
        id: figureId,
        value: String(value),
      })),
    },
  }
}

/** A clinic's person sets when their studio is open, how it is called, and what it does differently. */
function keepReach(actor: Actor, before: StudioValues, typed: StudioValues): StudioValues {
  if (actor.role !== 'clinic') return typed
  return { ...before, phone: typed.phone, hours: typed.hours, figures: typed.figures }
}

async function applyStudio(tx: Transaction, id: string, values: StudioValues): Promise<void> {
  const read = readStudio(values)
  if (read.kind === 'invalid') throw new Error(`Studio ${id} is not ready to be published`)
  const { treatments, figures, phone, staffEmail, ...columns } = read.input
  await tx.location.update({
    where: { id },
    data: { ...columns, draft: false, phone: phone || null, staffEmail: staffEmail || null },
  })
  await tx.locationTreatment.deleteMany({ where: { locationId: id } })
  await tx.locationTreatment.createMany({
    data: treatments.map((treatmentId) => ({ locationId: id, treatmentId })),
  })
  await tx.locationFigure.deleteMany({ where: { locationId: id } })
  await tx.locationFigure.createMany({
    data: figures.map((figure) => ({
      locationId: id,
      figureId: figure.id,
      value: Number(figure.value),
    })),
  })
}

const LABELS = {
  name: 'Name',
  line1: 'Street',
  city: 'City',
  state: 'State',
  postalCode: 'ZIP code',
  timezone: 'Clock',
  phone: 'Phone',
  staffEmail: 'Mail for requests',
} as const

async function tell(db: Database, versions: readonly StudioValues[]) {
  const ids = versions.flatMap(({ figures }) => figures.map(({ id }) => id))
  const figures = await db.treatmentFigure.findMany({
    where: { id: { in: [...new Set(ids)].filter(isId) } },
    select: { id: true, key: true, unit: true, treatment: { select: { name: true } } },
  })
  const treatments = await db.treatment.findMany({ select: { id: true, name: true } })
  const nameOf = (id: string) => treatments.find((each) => each.id === id)?.name ?? 'gone'
  return (values: StudioValues): Told[] => [
    ...Object.entries(LABELS).map(([key, label]) => ({
      key,
      label,
      text: values[key as keyof typeof LABELS],
    })),
    ...values.hours.map(({ spans }, place) => ({
      key: `hours ${place}`,
      label: `Hours on ${WEEKDAYS[place] ?? ''}`,
      text: spans || 'closed',
    })),
    { key: 'pickup', label: 'Pickup', text: values.pickup ? 'yes' : 'no' },
    { key: 'active', label: 'Shown to shoppers', text: values.active ? 'yes' : 'no' },
    { key: 'treatments', label: 'Treatments', text: values.treatments.map(nameOf).join(', ') },
    ...values.figures.map(({ id, value }) => {
      const figure = figures.find((each) => each.id === id)
      const key = figure?.key ?? ''
      const words = isFigureKey(key) ? FIGURE_WORDS[key] : 'A figure'
      const label = `${figure?.treatment.name ?? 'gone'}: ${words}`
      return { key: `figure ${id}`, label, text: `${value} ${figure?.unit ?? ''}`.trim() }
    }),
  ]
}
