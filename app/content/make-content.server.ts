import { z } from 'zod'
import { db, type Transaction } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { recordAudit } from '#app/staff/record-audit.server'
import { FIGURE_WORDS, isFigureKey, unitOf } from '#app/treatments/figures'
import { PAUSE_RULES } from '#app/treatments/pauses'
import { mayMake, type FieldProblems } from './content-kind'
import { isId, problemsOf, words } from './form-values'
import { lockAddresses } from './version-state.server'

export type MakeContentOutcome =
  | { kind: 'made' }
  | { kind: 'not-allowed' }
  /** The form, opened twice or gone back to, has begun another record: what it says now wants an id of its own. */
  | { kind: 'made-already'; name: string }
  | { kind: 'invalid'; problems: FieldProblems }

/** What comes of a form whose id or address a record has. */
export function outcomeOfKnown(
  known: { id: string; name: string; slug: string },
  { id, name, slug }: MadeContent,
): MakeContentOutcome {
  if (known.id === id && known.name === name && known.slug === slug) return { kind: 'made' }
  if (known.id === id) return { kind: 'made-already', name: known.name }
  return { kind: 'invalid', problems: { slug: [`“${known.name}” has this address already`] } }
}

/** What a studio or a treatment begins with. The id comes from the form, so a second press finds the first one's. */
export interface MadeContent {
  id: string
  name: string
  slug: string
}

export interface MadeTreatment extends MadeContent {
  /** The treatment whose screening questions it begins with; empty for none. */
  like: string
  drawing: string
}

/** Begins a studio: a draft that no shopper sees, without hours, stock or pickup. Not for a clinic's own people. */
export function makeStudio(
  actor: Actor,
  made: MadeContent,
  now: Date,
): Promise<MakeContentOutcome> {
  return begin('location', actor, made, now, async (tx, { id, name, slug }) => {
    const last = await tx.location.aggregate({ _max: { position: true } })
    await tx.location.create({
      data: {
        ...{ id, name, slug, line1: '', city: '', state: '', postalCode: '', hours: [] },
        timezone: 'America/Chicago',
        ...{ ships: false, pickup: false, active: false, draft: true },
        position: (last._max.position ?? -1) + 1,
      },
    })
  })
}

/**
 * Begins a treatment: a draft that no shopper sees. It has every figure, without a value, and the questions of
 * another one with three of its own to write; what is left empty is gone once it is published.
 */
export function makeTreatment(
  actor: Actor,
  { like, drawing, ...made }: MadeTreatment,
  now: Date,
): Promise<MakeContentOutcome> {
  const drawn = Drawing.safeParse(drawing)
  const problems = drawn.success ? {} : { drawing: ['Choose how a session is drawn'] }
  return begin(
    'treatment',
    actor,
    made,
    now,
    async (tx, { id, name, slug }) => {
      const last = await tx.treatment.aggregate({ _max: { position: true } })
      const content = { figure: drawn.data ?? 'plain' }
      const position = (last._max.position ?? -1) + 1
      const begun = { id, name, slug, summary: '', position, content, active: false, draft: true }
      await tx.treatment.create({ data: begun })
      await tx.treatmentFigure.createMany({ data: figuresOf(id) })
      await tx.screeningQuestion.createMany({ data: await questionsLike(tx, like, id) })
    },
    problems,
  )
}

const Drawing = z.enum(['plain', 'hydradermabrasion', 'microneedling'])

const Named = z.object({
  name: words(80, 'Give it a name'),
  slug: z
    .string()
    .max(80, 'Keep it under 80 characters')
    .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use small letters, digits and single hyphens'),
})

async function begin(
  kind: 'location' | 'treatment',
  actor: Actor,
  made: MadeContent,
  now: Date,
  create: (tx: Transaction, made: MadeContent) => Promise<void>,
  more: FieldProblems = {},
): Promise<MakeContentOutcome> {
  if (!mayMake(actor, kind)) return { kind: 'not-allowed' }
  const read = Named.safeParse(made)
  const problems = { ...(read.success ? {} : problemsOf(read.error)), ...more }
  if (Object.keys(problems).length > 0) return { kind: 'invalid', problems }
  return db.$transaction(async (tx): Promise<MakeContentOutcome> => {
    await lockAddresses(tx, kind)
    const { id, slug, name } = made
    const select = { id: true, name: true, slug: true } as const
    const asked = { where: { OR: [{ id }, { slug }] }, select }
    const found =
      kind === 'location' ? await tx.location.findMany(asked) : await tx.treatment.findMany(asked)
    const known = found.find((each) => each.id === id) ?? found[0]
    if (known) return outcomeOfKnown(known, made)
    await create(tx, made)
    const record = { kind, id, name } as const
    await recordAudit(tx, actor, { action: 'content.created', record }, now)
    return { kind: 'made' }
  })
}

/** Every figure that a treatment can have; nothing of it counts before somebody says what it is and from where. */
function figuresOf(treatmentId: string) {
  return Object.keys(FIGURE_WORDS)
    .filter(isFigureKey)
    .map((key) => ({
      ...{ treatmentId, key, unit: unitOf(key), source: '', confidence: 'low' as const },
      ...{ defaultValue: 0, minimum: 0, maximum: 0 },
      ruleId: PAUSE_RULES.find(({ figure }) => figure === key)?.ruleId ?? null,
    }))
}

/** Questions that staff word themselves rest on no rule of the shop's research. */
const OWN_QUESTIONS = ['own_1', 'own_2', 'own_3']

async function questionsLike(tx: Transaction, like: string, treatmentId: string) {
  const known = isId(like)
    ? await tx.screeningQuestion.findMany({
        where: { treatmentId: like, key: { notIn: OWN_QUESTIONS } },
        orderBy: [{ position: 'asc' }, { key: 'asc' }],
        select: { key: true, ruleId: true, question: true, onYes: true, route: true },
      })
    : []
  const own = OWN_QUESTIONS.map((key) => ({
    ...{ key, ruleId: 'own', question: '', onYes: '', route: 'clinician' as const },
  }))
  return [...known, ...own].map((each, position) => ({ ...each, treatmentId, position }))
}
