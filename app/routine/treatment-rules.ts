import type { IntervalRule, Procedure, ScreenRule, WindowRule } from '#app/routine/rules/rule'
import { isSelected, type Selectable } from '#app/routine/rules/selectors'
import { TREATMENT_INTERVALS, TREATMENT_SCREENS } from '#app/routine/rules/treatment-screens'
import { TREATMENT_WINDOWS } from '#app/routine/rules/treatment-windows'

/** The pauses that a procedure asks of a product, before and after. A studio may set its own hours. */
export function pausesFor(procedure: Procedure, item: Selectable): WindowRule[] {
  return windowsOf(procedure).filter(
    ({ of }) => of === 'everything' || (typeof of === 'object' && isSelected(item, of)),
  )
}

/** What else a procedure asks to keep away: the sun, an injection. */
export function waitsFor(procedure: Procedure): WindowRule[] {
  return windowsOf(procedure).filter(({ of }) => of === 'sun' || of === 'botulinum-toxin')
}

/** The rules by which these answers go to a clinician before anything is booked. */
export function screensFor(procedure: Procedure, answers: readonly string[]): ScreenRule[] {
  return TREATMENT_SCREENS.filter(
    (rule) => rule.procedure === procedure && rule.when.some((key) => answers.includes(key)),
  )
}

/** How far apart the sessions of a procedure lie; "clinician-decides" is never dated by the shop. */
export function intervalOf(procedure: Procedure): IntervalRule {
  const rule = TREATMENT_INTERVALS.find((each) => each.procedure === procedure)
  if (!rule) throw new Error(`No interval is known for ${procedure}`)
  return rule
}

function windowsOf(procedure: Procedure): WindowRule[] {
  return TREATMENT_WINDOWS.filter(({ procedures }) => procedures.includes(procedure))
}
