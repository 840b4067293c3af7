import type { CardView, StockView } from '#app/catalog/card-view'
import { routineSteps } from '#app/catalog/usage-words'
import type { Reason, Routine, StepChoice } from '#app/routine/routine'
import { runOut, runOutWords } from '#app/routine/run-out'
import { profileParams, swapHref } from '#app/routine/skin-profile'
import { calendarView, type CalendarView } from '#app/storefront/routine-calendar-view'

/** A product that a step could take instead, with the address that takes it. */
type SwapView = {
  slug: string
  name: string
  brand: string
  priceCents: number
  differences: string
  href: string
}

export type StepView = {
  step: number
  title: string
  chosen: {
    slug: string
    name: string
    brand: string
    picture: CardView['picture']
    size: string
    priceCents: number
    stock: StockView
    /** "about March 14"; null where it cannot be told. */
    runsOut: string | null
    /** The address without this step; null where the rules keep it. */
    leaveOutHref: string | null
  } | null
  reasons: Reason[]
  advice: Reason[]
  swaps: SwapView[]
  /** Back to the builder's own choice; null where it stands. */
  restoreHref: string | null
}

/** An entry of the morning's or the evening's row, with its place in it. */
export type RowView = {
  key: string
  name: string
  howOften: string
  /** Null for what the shopper already has. */
  slug: string | null
  picture: CardView['picture']
}

/** The routine as its page shows it: what is sent is what is read. */
export type RoutineView = Pick<
  Routine,
  'profile' | 'findings' | 'leftOut' | 'asks' | 'refusedSwaps' | 'totalCents' | 'variantIds'
> & {
  steps: StepView[]
  morning: RowView[]
  evening: RowView[]
  calendar: CalendarView
  /** Products of the routine, in stock or not. */
  products: number
  /** Where it is planned around treatments. */
  planHref: string
}

export function routineView(
  routine: Routine,
  pictures: ReadonlyMap<string, CardView['picture']>,
  now: Date,
): RoutineView {
  const { profile, findings, leftOut, asks, refusedSwaps, totalCents, variantIds } = routine
  const rowView = ({ key, name, howOften, own }: Routine['morning'][number]): RowView => ({
    key,
    name,
    howOften,
    slug: own ? null : key,
    picture: pictures.get(key) ?? null,
  })
  return {
    profile,
    findings,
    leftOut,
    asks,
    refusedSwaps,
    totalCents,
    variantIds,
    steps: routine.steps.map((step) => stepView(step, routine, pictures, now)),
    morning: routine.morning.map(rowView),
    evening: routine.evening.map(rowView),
    calendar: calendarView(routine),
    products: routine.steps.filter(({ kind }) => kind === 'chosen').length,
    planHref: `/plan?${profileParams(profile, routine.swaps).toString()}`,
  }
}

function stepView(
  choice: StepChoice,
  routine: Routine,
  pictures: ReadonlyMap<string, CardView['picture']>,
  now: Date,
): StepView {
  const { step, reasons, alternatives } = choice
  return {
    step,
    title: routineSteps[step - 1] ?? '',
    chosen: choice.kind === 'chosen' ? chosenView(choice, routine, pictures, now) : null,
    reasons,
    advice: choice.kind === 'chosen' ? choice.advice : [],
    swaps: alternatives.map(({ product, size, differences }) => ({
      slug: product.slug,
      name: product.name,
      brand: product.brandName,
      priceCents: size.priceCents,
      differences: differences.join(' · '),
      href: swapHref(routine.profile, routine.swaps, [step, product.slug]),
    })),
    restoreHref: routine.swaps.has(step)
      ? swapHref(routine.profile, routine.swaps, [step, undefined])
      : null,
  }
}

function chosenView(
  { step, product, size, required }: Extract<StepChoice, { kind: 'chosen' }>,
  { profile, swaps, calendar }: Routine,
  pictures: ReadonlyMap<string, CardView['picture']>,
  now: Date,
): StepView['chosen'] {
  const uses = usesByDay(product.slug, calendar)
  const amounts = { sizeMilli: size.sizeMilli, doseMilli: product.dosePerUseMilli }
  const end = runOut(amounts, uses, now)
  return {
    slug: product.slug,
    name: product.name,
    brand: product.brandName,
    picture: pictures.get(product.slug) ?? null,
    size: size.label,
    priceCents: size.priceCents,
    stock: size.stock,
    runsOut: end ? runOutWords(end, now) : null,
    leaveOutHref: required ? null : swapHref(profile, swaps, [step, null]),
  }
}

/** Full uses on each day; a first test on a small area takes next to nothing. */
function usesByDay(slug: string, calendar: Routine['calendar']): number[] {
  return calendar.map(
    ({ morning, evening }) =>
      [...morning, ...evening].filter(({ key, test }) => key === slug && !test).length,
  )
}
