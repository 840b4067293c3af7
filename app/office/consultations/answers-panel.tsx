import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import type { OpenedAnswers } from './open-answers.server'

type AnswersPanelProps = { mayOpen: boolean; answers: OpenedAnswers | undefined }

/** What was answered about health: closed until somebody who may opens it, which leaves a row in the trail. */
export function AnswersPanel({ mayOpen, answers }: AnswersPanelProps) {
  return (
    <section aria-labelledby="answers" className="flex flex-col gap-2 text-sm">
      <h2 id="answers" className="text-xl">
        Answers and message
      </h2>
      {answers ? <Opened {...answers} /> : <Closed mayOpen={mayOpen} />}
    </section>
  )
}

function Closed({ mayOpen }: { mayOpen: boolean }) {
  if (!mayOpen)
    return <p className="text-ink-soft">Only the studio and an owner can open what was answered.</p>
  return (
    <Form method="post" preventScrollReset className="flex flex-col items-start gap-2">
      <p className="text-ink-soft">
        They are about somebody’s health. Opening them leaves your name in the audit trail.
      </p>
      <Button name="intent" value="answers" look="quiet" size="sm">
        Open the answers
      </Button>
    </Form>
  )
}

function Opened({ flagged, denied, message }: OpenedAnswers) {
  return (
    <div role="status" className="flex flex-col gap-3">
      {flagged.length === 0 ? (
        <p>Every question was answered with no.</p>
      ) : (
        <>
          <p className="font-medium">Answered with yes or not sure:</p>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {flagged.map((question) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
          <p className="text-ink-soft">
            {denied === 1 ? '1 other question' : `${denied} other questions`} answered with no.
          </p>
        </>
      )}
      {message ? (
        <blockquote className="border-l-2 border-line-strong pl-3 whitespace-pre-line">
          {message}
        </blockquote>
      ) : (
        <p className="text-ink-soft">No message.</p>
      )}
    </div>
  )
}
