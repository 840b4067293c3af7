import type { PublicProduct } from '#app/catalog/public-selects'
import { dayTimes, howOften, routineSteps } from '#app/catalog/usage-words'

type Used = Pick<
  PublicProduct,
  | 'useAm'
  | 'usePm'
  | 'timesPerWeekStart'
  | 'timesPerWeekMax'
  | 'routineStep'
  | 'rinseOff'
  | 'paoMonths'
  | 'howToUse'
>

/** When, how often, at which step, and the steps of using it. */
export function UsageFacts({
  product,
  expiresFrom,
}: {
  product: Used
  /** `YYYY-MM-DD`: nothing that is sent expires earlier; null where no date is promised. */
  expiresFrom: string | null
}) {
  const often = howOften(product)
  const facts = [
    ['When', dayTimes(product)],
    ...(often ? [['How often', often]] : []),
    ['Step', stepWords(product.routineStep)],
    ['On the skin', product.rinseOff ? 'Rinses off' : 'Stays on'],
    ...(expiresFrom ? [['Expires', `Not before ${monthYear.format(new Date(expiresFrom))}`]] : []),
    ...(product.paoMonths ? [['Once opened', `Use within ${product.paoMonths} months`]] : []),
  ]
  return (
    <>
      <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-2">
        {facts.map(([term, words]) => (
          <div key={term} className="col-span-2 grid grid-cols-subgrid">
            <dt className="text-ink-faint">{term}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <ol className="mt-6 flex list-decimal flex-col gap-2 pl-5 marker:text-ink-faint">
        {product.howToUse
          .split('\n')
          .filter(Boolean)
          .map((step) => (
            <li key={step} className="pl-1.5">
              {step}
            </li>
          ))}
      </ol>
    </>
  )
}

const monthYear = new Intl.DateTimeFormat('en-US', {
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})

function stepWords(step: number): string {
  return `${step} of ${routineSteps.length}, ${(routineSteps[step - 1] ?? '').toLowerCase()}`
}
