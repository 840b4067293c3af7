import { ButtonLink } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'

/** In place of the lines: where to begin. */
export function EmptyBag({ hasSaved }: { hasSaved: boolean }) {
  return (
    <EmptyState
      title="Nothing in here yet"
      action={
        <div className="flex flex-wrap justify-center gap-3">
          <ButtonLink to="/products">See all products</ButtonLink>
          <ButtonLink to="/#routine" look="quiet">
            Start with a routine
          </ButtonLink>
        </div>
      }
    >
      <p>
        {hasSaved
          ? 'What you saved for later is below, ready to move back.'
          : 'Most people do well with three things: a cleanser, something for their skin’s own question, and a sunscreen.'}
      </p>
    </EmptyState>
  )
}
