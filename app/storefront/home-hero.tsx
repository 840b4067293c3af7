import { ButtonLink } from '#app/ui/button'

/** What the shop is for, in one sentence, and the first way in. */
export function HomeHero() {
  return (
    <section className="page-column grid gap-8 pt-10 pb-section lg:grid-cols-12 lg:pt-20">
      <div className="lg:col-span-9">
        <h1 className="text-5xl">Skincare that helps pores look smaller, and says how.</h1>
        <p className="mt-6 max-w-prose text-lg text-ink-soft">
          Cleansers, polishes and serums chosen by what is in them. Each page tells you what the
          ingredients are for, how to start gently, and how sure anybody can be.
        </p>
        <div className="mt-8 flex flex-wrap gap-3">
          <ButtonLink to="#routine" size="lg">
            See the pore routine
          </ButtonLink>
          <ButtonLink to="/products" size="lg" look="quiet">
            Shop all products
          </ButtonLink>
        </div>
      </div>
    </section>
  )
}
