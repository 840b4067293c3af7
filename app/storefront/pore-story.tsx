import { MAIN_GUIDE } from '#app/guides/main-guide'
import { useIsGuideOpen } from '#app/guides/open-guides'
import { PoreInSection } from '#app/routine/figures/pore-in-section'
import { ButtonLink } from '#app/ui/button'

const aims = [
  {
    title: 'What fills them',
    text: 'Oil and dead skin collect in the opening, stretch it and darken. Aim one: keep pores clear, with regular cleansing and a little exfoliation.',
  },
  {
    title: 'What holds them up',
    text: 'With years and sun, the skin around a pore grows slack, and the opening sags into an oval. Aim two: look after smoothness and spring, with sunscreen first of all.',
  },
]

/** Why pores look larger, in short, and the way to the whole story and to a routine of one’s own. */
export function PoreStory() {
  const isGuideOpen = useIsGuideOpen()(MAIN_GUIDE)
  return (
    <section aria-labelledby="why" className="bg-mist py-section">
      <div className="page-column">
        <h2 id="why" className="max-w-prose text-3xl">
          Two things make a pore look larger
        </h2>
        <div className="mt-8 max-w-4xl">
          <PoreInSection />
        </div>
        <div className="mt-8 grid gap-8 md:grid-cols-2 lg:gap-16">
          {aims.map(({ title, text }) => (
            <div key={title} className="max-w-prose">
              <h3 className="text-xl">{title}</h3>
              <p className="mt-2 text-ink-soft">{text}</p>
            </div>
          ))}
        </div>
        <div className="mt-10 flex flex-wrap gap-3">
          {isGuideOpen ? (
            <ButtonLink to={`/guides/${MAIN_GUIDE}`} look="quiet">
              Read the pore guide
            </ButtonLink>
          ) : (
            <ButtonLink to="/guides" look="quiet">
              Read our guides
            </ButtonLink>
          )}
          <ButtonLink to="/routine" look="quiet">
            Find the routine for your skin
          </ButtonLink>
        </div>
      </div>
    </section>
  )
}
