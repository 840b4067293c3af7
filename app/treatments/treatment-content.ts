import { z } from 'zod'

/** The guide's two aims: keep pores clear, and look after the firmness that holds them. */
export const AIMS = {
  clear: 'Keeps pores clear',
  smooth: 'Looks after firmness',
} as const

const Sentence = z.string().trim().min(1).max(600)
const Titled = z.object({ title: z.string().trim().min(1).max(80), text: Sentence })

/** How far a statement is supported: a published study or a label, clinics or second hand, or nothing that we found. */
export const Strength = z.enum(['high', 'medium', 'low'])
export type Strength = z.infer<typeof Strength>

/** What a treatment's page says besides its figures, as it is stored. Text for shoppers, in their words. */
export const TreatmentContent = z.object({
  /** Which drawing shows a session; plain for none, where it is told in words. */
  figure: z.enum(['plain', 'hydradermabrasion', 'microneedling']),
  aims: z.array(z.enum(['clear', 'smooth'])).min(1),
  /** How it serves them. */
  aimWords: Sentence,
  /** One session, in order. */
  steps: z.array(Titled).min(2).max(6),
  evidence: z
    .array(
      z.object({
        statement: Sentence,
        strength: Strength,
        source: z.string().trim().min(1).max(200),
        url: z.url({ protocol: /^https$/ }).optional(),
        /** What the statement does not show. */
        limits: Sentence.optional(),
      }),
    )
    .min(1),
  cannotPromise: z.array(Sentence).min(1),
  /** What only a clinician decides, such as a prescription drug in it; null where there is none. */
  clinicianDecides: z
    .object({ title: z.string().min(1), paragraphs: z.array(Sentence) })
    .nullable(),
  aftercare: z.array(Sentence).min(1),
  /** When to call, and whom. */
  callWhen: Sentence,
  cadenceWords: Sentence,
})
export type TreatmentContent = z.infer<typeof TreatmentContent>
