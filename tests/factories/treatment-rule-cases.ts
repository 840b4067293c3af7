import { intervalOf, pausesFor, screensFor, waitsFor } from '#app/routine/treatment-rules'
import type { RuleTag } from '#app/routine/rules/rule'

/** A rule, when it speaks and when it must not. */
export type RuleCase = [id: string, fires: () => boolean, quiet: () => boolean]

const gel = (tags: RuleTag[]) => ({ tags, categorySlug: 'serums', rinseOff: false })

const rests = (procedure: Parameters<typeof pausesFor>[0], id: string, tags: RuleTag[]) =>
  pausesFor(procedure, gel(tags)).some((rule) => rule.id === id)
const sees = (procedure: Parameters<typeof screensFor>[0], id: string, answer: string) =>
  screensFor(procedure, [answer]).some((rule) => rule.id === id)

/** What each rule around a treatment says, and where it keeps quiet. */
export const treatmentRuleCases: readonly RuleCase[] = [
  [
    'T01',
    () => rests('hydrafacial', 'T01', ['retinoid']),
    () => rests('hydrafacial', 'T01', ['retinyl_ester']),
  ],
  [
    'T02',
    () => rests('hydrafacial', 'T02', ['enzyme']),
    () => rests('hydrafacial', 'T02', ['niacinamide']),
  ],
  [
    'T03',
    () => rests('hydrafacial', 'T03', ['otc_acne']),
    () => rests('hydrafacial', 'T03', ['bha']),
  ],
  [
    'T04',
    () => rests('hydrafacial', 'T04', ['retinoid']),
    () => rests('hydrafacial', 'T04', ['peptide']),
  ],
  [
    'T05',
    () => sees('hydrafacial', 'T05', 'isotretinoin'),
    () => sees('hydrafacial', 'T05', 'keloids'),
  ],
  [
    'T06',
    () => sees('hydrafacial', 'T06', 'shellfish-allergy'),
    () => sees('microneedling', 'T06', 'shellfish-allergy'),
  ],
  [
    'T07',
    () => waitsFor('hydrafacial').some(({ id }) => id === 'T07'),
    () => waitsFor('microneedling').some(({ id }) => id === 'T07'),
  ],
  [
    'T08',
    () => intervalOf('hydrafacial').id === 'T08' && intervalOf('hydrafacial').days.least === 7,
    () => intervalOf('microneedling').id === 'T08',
  ],
  [
    'T10',
    () => rests('microneedling', 'T10', ['aha']),
    () => rests('microneedling', 'T10', ['bha']),
  ],
  ['T11', () => rests('microneedling', 'T11', []), () => rests('hydrafacial', 'T11', [])],
  [
    'T12',
    () => rests('microneedling', 'T12', ['physical_exfoliant']),
    () => rests('microneedling', 'T12', ['spf']),
  ],
  [
    'T13',
    () => sees('microneedling', 'T13', 'isotretinoin'),
    () => sees('microneedling', 'T13', 'sunburn'),
  ],
  [
    'T14',
    () => sees('microneedling', 'T14', 'keloids'),
    () => sees('hydrafacial', 'T14', 'keloids'),
  ],
  [
    'T15',
    () => intervalOf('microneedling').id === 'T15' && intervalOf('microneedling').sessions === 3,
    () => intervalOf('hydrafacial').id === 'T15',
  ],
  [
    'T16',
    () => intervalOf('botulinum-toxin').severity === 'clinician-decides',
    () => intervalOf('microneedling').severity === 'clinician-decides',
  ],
  [
    'T17',
    () => sees('botulinum-toxin', 'T17', 'neuromuscular-disease'),
    () => sees('microneedling', 'T17', 'neuromuscular-disease'),
  ],
  [
    'T18',
    () => waitsFor('microneedling').some(({ id }) => id === 'T18'),
    () => waitsFor('botulinum-toxin').some(({ id }) => id === 'T18'),
  ],
]
