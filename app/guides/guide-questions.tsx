import { useContext } from 'react'
import type { BlockOf } from '#app/guides/guide-blocks'
import { InlineText } from '#app/guides/inline-text'
import { PartLevelContext } from '#app/guides/part-level'

/** Questions with their answers, all in sight: they are searched for, linked to and printed. */
export function GuideQuestions({ block }: { block: BlockOf<'faq'> }) {
  const Heading = `h${useContext(PartLevelContext)}` as const
  return (
    <div className="flex max-w-[31em] flex-col gap-8 print:max-w-none print:gap-3">
      {block.questions.map(({ id, question, answer }) => (
        <div key={id} id={id} className="print:break-inside-avoid">
          <Heading className="text-xl">{question}</Heading>
          <div className="mt-2 flex flex-col gap-3">
            {answer.map((paragraph) => (
              <p key={paragraph}>
                <InlineText text={paragraph} />
              </p>
            ))}
          </div>
        </div>
      ))}
    </div>
  )
}
