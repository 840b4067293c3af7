import { Link } from '@remix-run/react'
import { ProductGrid } from '#app/catalog/product-grid'
import { HomeHero } from '#app/storefront/home-hero'
import type { HomePage } from '#app/storefront/home-page.server'
import { PoreStory } from '#app/storefront/pore-story'
import { RoutineSection } from '#app/storefront/routine-section'
import { StudioList } from '#app/storefront/studio-list'

export function HomePageView({ home }: { home: HomePage }) {
  return (
    <>
      <HomeHero picture={home.shown?.steps[1]?.chosen?.picture ?? null} />
      <PoreStory />
      <RoutineSection routines={home.routines} shown={home.shown} />
      <Concerns concerns={home.concerns} />
      <section aria-labelledby="bestsellers" className="page-column py-section">
        <div className="mb-8 flex flex-wrap items-baseline justify-between gap-4">
          <h2 id="bestsellers" className="text-3xl">
            Bestsellers
          </h2>
          <Link to="/products" className="touch-link link">
            See all products
          </Link>
        </div>
        <ProductGrid cards={home.bestsellers} layout="row" level={3} />
      </section>
      <Honesty />
      <StudioList studios={home.studios} />
    </>
  )
}

function Concerns({ concerns }: Pick<HomePage, 'concerns'>) {
  if (concerns.length === 0) return null
  return (
    <section aria-labelledby="concerns" className="border-y border-line py-section">
      <div className="page-column">
        <h2 id="concerns" className="text-3xl">
          Shop by concern
        </h2>
        <ul className="mt-6 grid grid-cols-2 gap-x-6 lg:grid-cols-3 lg:gap-x-10">
          {concerns.map(({ slug, name, products }) => (
            <li key={slug} className="border-b border-line">
              <Link
                to={`/products?concern=${slug}`}
                className="flex min-h-14 items-center justify-between gap-3 hover:text-moss sm:font-display sm:text-xl"
              >
                {name}
                <span className="font-text text-sm text-ink-faint tabular-nums">{products}</span>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}

const limits = [
  'No product removes pores or makes them smaller for good. Their size is largely inherited.',
  'What skincare can change is how they look: clearer, smoother, less in the light.',
  'It takes weeks, not days. If skin stings or peels, do less; that is not it working.',
  'Where a maker claims more than anybody has shown, the product’s page says so.',
]

function Honesty() {
  return (
    <section id="honest" aria-labelledby="honest-title" className="bg-clay-tint py-section">
      <div className="page-column grid gap-6 lg:grid-cols-2 lg:gap-16">
        <h2 id="honest-title" className="text-3xl">
          What no product can do
        </h2>
        <ul className="flex max-w-prose flex-col gap-4">
          {limits.map((limit) => (
            <li key={limit}>{limit}</li>
          ))}
        </ul>
      </div>
    </section>
  )
}
