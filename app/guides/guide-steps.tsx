import { useContext, type ReactNode } from 'react'
import type { BlockOf, GuideStep } from '#app/guides/guide-blocks'
import { InlineText } from '#app/guides/inline-text'
import { PartLevelContext } from '#app/guides/part-level'

type GuideStepsProps = {
  block: BlockOf<'steps'>
  /** The product of a step, in place. */
  productOf: (step: GuideStep) => ReactNode
}

/** What to do, step by step, each with the product that it is done with. */
export function GuideSteps({ block, productOf }: GuideStepsProps) {
  const Heading = `h${useContext(PartLevelContext)}` as const
  return (
    <section id={block.id} aria-label={block.title}>
      <ol className="flex flex-col gap-12 print:gap-5">
        {block.steps.map((step, place) => (
          <li
            key={step.id}
            id={step.id}
            className="grid gap-x-6 gap-y-2 sm:grid-cols-[2.5rem_minmax(0,1fr)]"
          >
            <span
              aria-hidden="true"
              className="hidden font-display text-3xl leading-none text-clay sm:block"
            >
              {place + 1}
            </span>
            <div className="flex flex-col gap-4">
              <div>
                <Heading className="text-xl">
                  <span className="text-clay sm:sr-only">{place + 1}. </span>
                  {step.name}
                </Heading>
                {step.when ? <p className="text-sm text-clay">{step.when}</p> : null}
              </div>
              <div className="flex max-w-[31em] flex-col gap-4 print:max-w-none">
                {step.text.map((paragraph) => (
                  <p key={paragraph}>
                    <InlineText text={paragraph} />
                  </p>
                ))}
              </div>
              {productOf(step)}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}
