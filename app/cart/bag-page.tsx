import { BagBundleCard } from './bag-bundle-card'
import { BagLines } from './bag-lines'
import type { BagNews } from './bag-news'
import { BagNewsNotice } from './bag-news-notice'
import { BagSummary } from './bag-summary'
import type { BagView } from './bag-view'
import { EmptyBag } from './empty-bag'
import { GoneLines } from './gone-lines'
import { SavedLines } from './saved-lines'
import { TogetherNotes } from './together-notes'

/** The bag: what is in it, what it costs, what changed, and the one way on. */
export function BagPage({ bag, news }: { bag: BagView; news: BagNews | undefined }) {
  const { bundles, lines, gone, saved, savedGone, notes, pieces } = bag
  const nothing = bundles.length + lines.length + gone.length === 0
  const shownIds = [...bundles.map(({ key }) => key), ...lines.map(({ id }) => id)]
  return (
    <div className="page-column pt-6 pb-section lg:pt-10">
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 id="bag-heading" tabIndex={-1} className="text-4xl">
          Your bag
        </h1>
        {nothing ? null : (
          <p className="text-ink-soft">
            {pieces} {pieces === 1 ? 'item' : 'items'}
          </p>
        )}
      </header>
      <BagNewsNotice news={news} shownIds={shownIds} />
      <div className="mt-6 grid gap-x-12 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem] lg:items-start xl:gap-x-20">
        <div className={nothing ? 'lg:col-span-2' : undefined}>
          {bundles.map((bundle) => (
            <BagBundleCard
              key={bundle.key}
              bundle={bundle}
              news={news?.about === bundle.key ? news : undefined}
            />
          ))}
          <BagLines
            lines={lines}
            news={news}
            empty={nothing ? <EmptyBag hasSaved={saved.length > 0} /> : null}
          />
          <GoneLines lines={gone} />
          <TogetherNotes notes={notes} />
        </div>
        {nothing ? null : <BagSummary bag={bag} news={news} />}
      </div>
      <SavedLines lines={saved} gone={savedGone} />
    </div>
  )
}
