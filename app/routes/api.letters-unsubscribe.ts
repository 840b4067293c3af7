import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { BY_MAIL_PROGRAM, OneClick, unsubscribe } from '#app/customers/unsubscribe.server'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'

/** A mail program unsubscribes its reader in one click (RFC 8058): no cookie, no page, no redirect. */
export async function action({ request }: ActionFunctionArgs) {
  const submission = await readForm(request, OneClick)
  if (submission.status !== 'success') return new Response(WHAT_IS_MEANT, { status: 400 })
  const token = new URL(request.url).searchParams.get('t') ?? ''
  const outcome = await unsubscribe(token, BY_MAIL_PROGRAM, now())
  return new Response(null, { status: outcome === 'left' ? 204 : 404 })
}

const WHAT_IS_MEANT = 'Mail programs post List-Unsubscribe=One-Click here.'

/** A mail program that knows only links: the page has the button. */
export function loader({ request }: LoaderFunctionArgs) {
  throw redirect(`/letters/unsubscribe${new URL(request.url).search}`)
}
