import { ButtonLink } from '#app/ui/button'

/** Where a reader can go on from the end of a guide. */
export function GuideNext() {
  return (
    <nav aria-label="From here" className="flex flex-wrap gap-3 text-base print:hidden">
      <ButtonLink to="/routine" look="quiet">
        Find your routine
      </ButtonLink>
      <ButtonLink to="/plan" look="quiet">
        Plan treatments and routine
      </ButtonLink>
    </nav>
  )
}
