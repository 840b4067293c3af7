import { randomUUID } from 'node:crypto'
import { db, type Prisma } from '#app/platform/database.server'
import type { FigureKey } from '#app/treatments/figures'
import type { ScreeningQuestion } from '#app/treatments/screening'
import type { TreatmentContent } from '#app/treatments/treatment-content'

const CONTENT: TreatmentContent = {
  figure: 'hydradermabrasion',
  aims: ['clear'],
  aimWords: 'It serves clean pores.',
  steps: [
    { title: 'Look', text: 'Someone looks at your skin.' },
    { title: 'Cleanse', text: 'A tip glides over it.' },
  ],
  evidence: [{ statement: 'It cleans.', strength: 'high', source: 'A study' }],
  cannotPromise: ['It does not remove pores.'],
  clinicianDecides: null,
  aftercare: ['Wear sunscreen.'],
  callWhen: 'Call the studio.',
  cadenceWords: 'A series, then maintenance.',
}

type StudioDetails = Partial<
  Pick<
    Prisma.LocationCreateInput,
    'name' | 'slug' | 'timezone' | 'hours' | 'pickup' | 'active' | 'staffEmail' | 'phone'
  >
>

/** A studio that is open to the public, unless told otherwise. */
export async function aStudio(details: StudioDetails = {}): Promise<{ id: string; slug: string }> {
  return db.location.create({
    data: {
      slug: `studio-${randomUUID()}`,
      name: 'Porewell Dallas',
      line1: '100 Example Street',
      city: 'Dallas',
      state: 'TX',
      postalCode: '75201',
      phone: '(214) 555-0142',
      timezone: 'America/Chicago',
      hours: [],
      ships: false,
      pickup: true,
      staffEmail: 'dallas@porewell.example',
      ...details,
    },
    select: { id: true, slug: true },
  })
}

type TreatmentDetails = {
  slug?: string
  name?: string
  active?: boolean
  /** Ids of the studios that offer it. */
  at?: string[]
  questions?: Partial<ScreeningQuestion>[]
  /** Default, minimum and maximum by key. */
  figures?: Partial<Record<FigureKey, [number, number, number]>>
  content?: Partial<TreatmentContent>
}

/** A treatment without a prescription part, unless its content says otherwise. */
export async function aTreatment(
  details: TreatmentDetails = {},
): Promise<{ id: string; slug: string }> {
  const { at = [], questions = [], figures = {}, content, ...columns } = details
  return db.treatment.create({
    data: {
      slug: `t-${randomUUID()}`,
      name: 'HydraFacial',
      summary: 'A facial by machine.',
      position: 0,
      ...columns,
      content: { ...CONTENT, ...content },
      locations: { create: at.map((locationId) => ({ locationId })) },
      questions: {
        create: questions.map((question, position) => ({
          key: `question_${position}`,
          ruleId: 'T06',
          question: 'Is there anything we should know?',
          onYes: 'A clinician talks with you first.',
          route: 'clinician' as const,
          position,
          ...question,
        })),
      },
      figures: {
        create: Object.entries(figures).map(([key, [defaultValue, minimum, maximum]]) => ({
          key,
          defaultValue,
          minimum,
          maximum,
          unit: key.split('_').at(-1) ?? 'days',
          source: 'A clinic',
          confidence: 'medium' as const,
        })),
      },
    },
    select: { id: true, slug: true },
  })
}
