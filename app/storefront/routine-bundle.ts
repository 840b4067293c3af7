import { chooseParts, type Bundle, type BundleOption, type BundleStep } from '#app/bundles/bundle'

export type RoutineStep = BundleStep & {
  /** What it goes into the bag with; null where nothing that may fill it can be had. */
  chosen: BundleOption | null
  /** True where the step's own product is sold out and another one takes its place. */
  isSwap: boolean
}

/** A bundle as a page offers it. */
export type RoutineBundle = Omit<Bundle, 'steps'> & { steps: RoutineStep[] }

/** The bundle with what one press puts into the bag. */
export function offerBundle(bundle: Bundle): RoutineBundle {
  const steps = chooseParts(bundle).map(({ step, option, isSwap }) => ({
    ...step,
    chosen: option ?? null,
    isSwap,
  }))
  return { ...bundle, steps }
}
