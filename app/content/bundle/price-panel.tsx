import { Price } from '#app/money/price'
import type { BundlePrice } from './bundle-details.server'

/** What the bundle costs and saves as it stands, and how the saving is shared over its parts. */
export function PricePanel({ price }: { price: BundlePrice | null }) {
  return (
    <section aria-label="Price" className="text-sm">
      <h2 className="font-text text-base font-semibold">Price</h2>
      {price ? (
        <>
          <table className="mt-1 w-full text-left">
            <caption className="sr-only">Parts with their share of the saving</caption>
            <thead className="text-ink-soft">
              <tr>
                <th scope="col" className="font-normal">
                  Part
                </th>
                <th scope="col" className="text-right font-normal">
                  Singly
                </th>
                <th scope="col" className="text-right font-normal">
                  Saves
                </th>
              </tr>
            </thead>
            <tbody className="tabular-nums">
              {price.parts.map(({ stepId, title, priceCents, shareCents }) => (
                <tr key={stepId} className="border-t border-line align-top">
                  <th scope="row" className="py-1 pr-2 font-normal">
                    {title}
                  </th>
                  <td className="py-1 text-right">
                    <Price cents={priceCents} />
                  </td>
                  <td className="py-1 pl-2 text-right">
                    <Price cents={shareCents} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <p className="mt-2 font-medium">
            <Price cents={price.listCents - price.savingCents} /> together.
          </p>
          <p className="text-ink-soft">{price.explanation}</p>
        </>
      ) : (
        <p className="text-ink-soft">It shows once the form is whole.</p>
      )}
    </section>
  )
}
