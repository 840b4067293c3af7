import type { PictureImage } from '#app/catalog/media/picture'
import { ProductPicture } from '#app/catalog/product-picture'
import { ButtonLink } from '#app/ui/button'

/** What the shop is for, in one sentence, and the first way in. */
export function HomeHero({ picture }: { picture: PictureImage | null }) {
  return (
    <section className="page-column grid items-center gap-x-16 gap-y-10 pt-10 pb-section lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] lg:pt-14">
      <div>
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
      {picture ? (
        <ProductPicture
          picture={picture}
          sizes="(min-width: 80rem) 31rem, (min-width: 64rem) 38vw, 92vw"
          priority
          decorative
          className="max-lg:aspect-4/3"
        />
      ) : null}
    </section>
  )
}
