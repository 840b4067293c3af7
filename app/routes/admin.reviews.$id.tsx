import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { doReviewAction, type ReviewProblem } from '#app/reviews/desk/answer-action.server'
import { readReview } from '#app/reviews/desk/read-review.server'
import { ReviewAction, TypedAction } from '#app/reviews/desk/review-action'
import { ReviewChanges } from '#app/reviews/desk/review-changes'
import { ReviewFacts } from '#app/reviews/desk/review-facts'
import { ReviewForms } from '#app/reviews/desk/review-forms'
import { STATUS_WORDS } from '#app/reviews/desk/review-status'
import { AuditTable } from '#app/staff/audit-table'
import { may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { readTrail } from '#app/staff/search-audit.server'
import { Notice } from '#app/ui/notice'
import { useHeld } from '#app/ui/use-held'

export const meta = () => [{ title: 'Review · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'reviews:read')
  const review = await readReview(actor, params['id'] ?? '')
  invariantResponse(review, 404)
  return {
    review,
    trail: await readTrail(actor, 'review', review.id),
    canModerate: may(actor, 'reviews:moderate'),
    seesOrders: may(actor, 'orders:read'),
    seesCatalog: may(actor, 'catalog:read'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'reviews:moderate')
  const id = params['id'] ?? ''
  invariantResponse(z.uuid().safeParse(id).success, 404)
  const submission = await readForm(request, ReviewAction)
  const typed = TypedAction.parse(submission.payload)
  if (submission.status !== 'success') {
    const words = Object.values(submission.error ?? {}).flat()[0] ?? 'Please choose again.'
    const field = typed.intent === 'reply' ? { field: 'text' as const } : {}
    return data({ problem: { words, status: 400, ...field } satisfies ReviewProblem, typed }, 400)
  }
  const outcome = await doReviewAction(actor, id, submission.value, now())
  invariantResponse(outcome !== 'not-allowed', 403)
  invariantResponse(outcome !== 'gone', 404)
  if (outcome !== 'done') return data({ problem: outcome, typed }, outcome.status)
  throw redirect(`/admin/reviews/${id}`, 303)
}

export default function ReviewPage() {
  const { review, trail, canModerate, seesOrders, seesCatalog } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const problem: ReviewProblem | undefined = answer?.problem
  const inField = problem?.field === 'text'
  const version = useHeld(review.version, answer !== undefined)
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-2xl">Review of {review.product.name}</h1>
        <p className="font-medium">{STATUS_WORDS[review.status]}</p>
      </header>
      {problem && !inField ? (
        <Notice kind="error" title={problem.words}>
          {problem.seen ? <ReviewChanges seen={problem.seen} review={review} /> : null}
        </Notice>
      ) : null}
      <ReviewFacts {...{ review, seesOrders, seesCatalog }} />
      {canModerate ? (
        <ReviewForms
          key={`${version} ${problem?.words ?? ''}`}
          review={review}
          typed={answer?.typed}
          replyProblem={inField ? problem.words : undefined}
        />
      ) : null}
      {trail ? <AuditTable caption="Audit trail" entries={trail} withRecord={false} /> : null}
    </div>
  )
}
