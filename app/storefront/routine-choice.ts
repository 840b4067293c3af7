import type { BundleOption } from '#app/bundles/bundle'
import { saveOnParts } from '#app/pricing/save-on-bundles'
import type { RoutineBundle, RoutineStep } from '#app/storefront/routine-bundle'

/** What a shopper chose on the page, by step: a variant, or an empty text to leave the step out. */
export type Choice = Readonly<Record<string, string>>

/** What fills a step now; null where it is left out or nothing can be had. */
export function chosenIn(step: RoutineStep, choice: Choice): BundleOption | null {
  const chosen = choice[step.id]
  if (chosen === undefined) return step.chosen
  return step.options.find(({ variantId }) => variantId === chosen) ?? null
}

/** The routine as chosen: singly and saved in cents, with the sentence for it and the number of parts. */
export function priceChoice(routine: RoutineBundle, choice: Choice) {
  const prices = routine.steps.flatMap((step) => chosenIn(step, choice)?.priceCents ?? [])
  return { ...saveOnParts(routine, prices), parts: prices.length }
}
