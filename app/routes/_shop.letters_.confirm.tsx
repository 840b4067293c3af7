import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { confirmLetters, readConfirmation } from '#app/customers/confirm-letters.server'
import { ConsentForm } from '#app/customers/letters-consent'
import { ConfirmPage } from '#app/customers/letters-page'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'

export const meta = () => [
  { title: 'Confirm your address · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

const STATUS = { open: 200, confirmed: 200, expired: 410, unknown: 404 }

export async function loader({ request }: LoaderFunctionArgs) {
  const state = await readConfirmation(tokenOf(request), now())
  return data({ state }, STATUS[state])
}

/** Whatever came of it, the page says how things stand. */
export async function action({ request }: ActionFunctionArgs) {
  const submission = await readForm(request, ConsentForm)
  if (submission.status === 'success')
    await confirmLetters(tokenOf(request), submission.value.consent, now())
  throw redirect(pageOf(request), 303)
}

export default function ConfirmLetters() {
  return <ConfirmPage {...useLoaderData<typeof loader>()} />
}

function tokenOf(request: Request): string {
  return new URL(request.url).searchParams.get('t') ?? ''
}

function pageOf(request: Request): string {
  return `/letters/confirm?${new URLSearchParams({ t: tokenOf(request) })}`
}
