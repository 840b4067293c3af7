import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { findBoughtLine } from '#app/reviews/bought-line.server'
import { ReviewPageForm } from '#app/reviews/review-form'
import { withdrawReview } from '#app/reviews/withdraw-review.server'
import { WRITE_PROBLEMS } from '#app/reviews/write-problems'
import { WritePage } from '#app/reviews/write-page'
import { writeReview } from '#app/reviews/write-review.server'

export const meta = () => [
  { title: 'Your review · Porewell' },
  { name: 'robots', content: 'noindex' },
]
// The address holds the order's key, as the order's own page does.
export const headers = () => ({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' })

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { search, pathname } = new URL(request.url)
  const orderPath = `${pathname.replace(/\/review\/.*$/, '')}${search}`
  return { bought: await boughtLine(request, params), orderPath }
}

export async function action({ request, params, context }: ActionFunctionArgs) {
  const bought = await boughtLine(request, params)
  const submission = await readForm(request, ReviewPageForm)
  if (submission.status !== 'success')
    return data({ lastResult: submission.reply(), problem: undefined, hasChanged: false }, 400)
  const asked = submission.value
  if (asked.intent === 'withdraw') await withdrawReview(bought, now())
  else {
    const clientAddress = context.clientAddress ?? ''
    const outcome = await writeReview(bought, asked, { clientAddress, now: now() })
    if (outcome !== 'written' && outcome !== 'already') {
      const { words, status } = WRITE_PROBLEMS[outcome]
      const hasChanged = outcome === 'changed'
      return data({ lastResult: submission.reply(), problem: words, hasChanged }, status)
    }
  }
  throw redirect(request.url.slice(new URL(request.url).origin.length), 303)
}

async function boughtLine(request: Request, params: ActionFunctionArgs['params']) {
  const { number = '', lineId = '' } = params
  const key = new URL(request.url).searchParams.get('key') ?? ''
  const bought = await findBoughtLine({ number, lineId, key }, now())
  invariantResponse(bought, 404)
  return bought
}

export default function WriteReview() {
  const { bought, orderPath } = useLoaderData<typeof loader>()
  const { lastResult, problem, hasChanged = false } = useActionData<typeof action>() ?? {}
  return <WritePage {...{ bought, orderPath, problem, hasChanged, lastResult }} />
}
