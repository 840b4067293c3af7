import type { FigureKey, FigureUnit } from '#app/treatments/figures'
import type { TreatmentContent } from '#app/treatments/treatment-content'

type FigureSeed = {
  key: FigureKey
  ruleId: string
  /** The default, then the least and the most that was seen. */
  values: [defaultValue: number, minimum: number, maximum: number]
  unit: FigureUnit
  source: string
  confidence: 'high' | 'medium' | 'low'
}

type QuestionSeed = {
  key: string
  ruleId: string
  question: string
  onYes: string
  route: 'clinician' | 'referral'
}

export interface TreatmentSeed {
  slug: string
  name: string
  summary: string
  content: TreatmentContent
  figures: FigureSeed[]
  questions: QuestionSeed[]
}
