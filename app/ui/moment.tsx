import { shopMomentWords } from '#app/time/shop-clock'
/** A point in time on the shop's own clock, short, for tables; the whole of it for machines. */
export function Moment({ at }: { at: Date }) {
  return (
    <time dateTime={at.toISOString()} className="whitespace-nowrap tabular-nums">
      {shopMomentWords(at)}
    </time>
  )
}
