import { shopMomentWords } from '#app/time/shop-clock'
import type { ShopperOrder } from './order-page.server'

/** What has happened to the order, oldest first. */
export function OrderTimeline({ timeline }: Pick<ShopperOrder, 'timeline'>) {
  return (
    <section aria-labelledby="timeline" className="flex flex-col gap-4">
      <h2 id="timeline" className="text-2xl">
        What happened so far
      </h2>
      <ol className="flex flex-col gap-4 border-l-2 border-line pl-5">
        {timeline.map(({ id, at, message }) => (
          <li
            key={id}
            className="relative before:absolute before:top-[0.55em] before:-left-[1.6rem] before:size-2 before:rounded-full before:bg-moss"
          >
            <p>{message}</p>
            <time dateTime={at.toISOString()} className="text-sm text-ink-faint">
              {formatMoment(at)}
            </time>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The shop's own clock, named, since a guest's time zone is not known on the server. */
function formatMoment(at: Date): string {
  return `${shopMomentWords(at)} Central`
}
