import type { ReactNode } from 'react'
import { usesWords } from './promotion-table'
import type { ShownPromotion } from './read-promotion.server'

/** The promotion read back in words: what it does, what happens beside other savings, its codes and uses. */
export function PromotionFacts({ promotion }: { promotion: ShownPromotion }) {
  const { words, stacking, codes, automatic } = promotion
  return (
    <div className="flex flex-col gap-4">
      <p className="max-w-prose text-lg">{words}.</p>
      <dl className="grid gap-x-10 gap-y-3 text-sm sm:grid-cols-[auto_minmax(0,1fr)]">
        <Fact label="Codes">
          {codes.length === 0
            ? automatic
              ? 'None needed: it counts by itself.'
              : 'None yet: nobody can use it.'
            : codes.map((code) => (
                <span key={code} className="mr-4 inline-block font-medium">
                  {code}
                </span>
              ))}
        </Fact>
        <Fact label="Used">{usesWords(promotion)}</Fact>
        <Fact label="Beside other savings">
          <ul className="flex max-w-prose list-disc flex-col gap-1 pl-4">
            {stacking.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Fact>
      </dl>
    </div>
  )
}

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-ink-soft">{label}</dt>
      <dd className="min-w-0 break-words">{children}</dd>
    </>
  )
}
