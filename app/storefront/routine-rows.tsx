import { Link } from '@remix-run/react'
import { ProductPicture } from '#app/catalog/product-picture'
import type { RoutineView, RowView } from '#app/storefront/routine-view'
import { Icon, type IconName } from '#app/ui/icon'

/** The morning and the evening, each in the order of use. */
export function RoutineRows({ routine: { morning, evening } }: { routine: RoutineView }) {
  return (
    <div className="flex min-w-0 flex-col gap-10">
      <Row title="Morning" icon="sun" entries={morning} />
      <Row title="Evening" icon="moon" entries={evening} />
    </div>
  )
}

function Row({ title, icon, entries }: { title: string; icon: IconName; entries: RowView[] }) {
  const id = `row-${title.toLowerCase()}`
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="flex items-center gap-2.5 text-2xl">
        <Icon name={icon} className="size-6 text-clay" />
        {title}
      </h2>
      {entries.length === 0 ? (
        <p className="mt-3 text-ink-soft">Nothing on your list for the {title.toLowerCase()}.</p>
      ) : (
        <ol className="mt-4 grid gap-x-5 gap-y-4 sm:grid-cols-3 sm:gap-y-7 xl:grid-cols-5">
          {entries.map((entry, index) => (
            <Entry key={entry.key} entry={entry} place={index + 1} />
          ))}
        </ol>
      )}
    </section>
  )
}

function Entry({ entry, place }: { entry: RowView; place: number }) {
  const { name, slug, picture, howOften } = entry
  return (
    <li className="relative grid grid-cols-[4.5rem_minmax(0,1fr)] items-center gap-x-4 sm:block">
      <div className="relative">
        {slug ? (
          <ProductPicture
            picture={picture}
            sizes="(min-width: 80rem) 10rem, (min-width: 40rem) 25vw, 4.5rem"
            decorative
          />
        ) : (
          <div className="flex aspect-4/5 items-center justify-center rounded-lg border border-dashed border-line-strong">
            <Icon name="person" className="size-7 text-ink-faint" />
          </div>
        )}
        <span
          aria-hidden="true"
          className="absolute top-1.5 left-1.5 flex size-6 items-center justify-center rounded-full bg-ink text-xs font-semibold text-paper tabular-nums sm:size-7"
        >
          {place}
        </span>
      </div>
      <div className="sm:mt-3">
        <p className="leading-snug font-medium">
          {slug ? (
            <Link to={`/products/${slug}`} className="stretched link-quiet">
              {name}
            </Link>
          ) : (
            name
          )}
        </p>
        <p className="mt-0.5 text-sm text-ink-soft">{howOften}</p>
      </div>
    </li>
  )
}
