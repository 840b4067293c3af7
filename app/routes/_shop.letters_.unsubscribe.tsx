import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { askAgain } from '#app/customers/ask-again.server'
import { ConsentForm, consentWords } from '#app/customers/letters-consent'
import { UnsubscribePage } from '#app/customers/letters-page'
import { readUnsubscription, unsubscribe } from '#app/customers/unsubscribe.server'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'

export const meta = () => [
  { title: 'Unsubscribe · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const state = await readUnsubscription(tokenOf(request))
  return data({ state }, state === 'unknown' ? 404 : 200)
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, ConsentForm)
  if (submission.status !== 'success') throw redirect(pageOf(request), 303)
  const { kind, consent } = submission.value
  const token = tokenOf(request)
  if (kind === 'withdrawn') {
    const withdrawal = { place: 'unsubscribe page', ...consentWords(consent, kind) } as const
    await unsubscribe(token, withdrawal, now())
    throw redirect(pageOf(request), 303)
  }
  const clientAddress = context.clientAddress ?? ''
  const outcome = await askAgain(token, { consent, clientAddress }, now())
  if (outcome === 'slow-down') return data({ problem: SLOW_DOWN }, 429)
  throw redirect(outcome === 'asked' ? '/letters/sent' : pageOf(request), 303)
}

const SLOW_DOWN =
  'Many requests came from your network in the last hour. Please try again in an hour.'

export default function UnsubscribeFromLetters() {
  const { state } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem ?? null
  return <UnsubscribePage {...{ state, problem }} />
}

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get('t') ?? ''
}

function pageOf(request: Request): string {
  return `/letters/unsubscribe?${new URLSearchParams({ t: tokenOf(request) })}`
}
