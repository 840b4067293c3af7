import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { readLink } from '#app/customers/open-link.server'
import { LinkPage } from '#app/customers/sign-in-page'
import { now } from '#app/platform/clock'
import { signInShopper } from '#app/storefront/sign-in-shopper.server'

export const meta = () => [{ title: 'Sign in · Porewell' }, { name: 'robots', content: 'noindex' }]
// The address is the key, so no other site may learn it; the form must still say where it comes from.
export const headers = () => ({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' })

const STATUS = { open: 200, used: 410, expired: 410, unknown: 404 }

export async function loader({ request }: LoaderFunctionArgs) {
  const state = await readLink(secretOf(request), now())
  return data({ state }, STATUS[state.kind])
}

/** The page's one button. Where it signs nobody in, the page says why. */
export async function action({ request }: ActionFunctionArgs) {
  const secret = secretOf(request)
  const way = await signInShopper(request, secret, now())
  if (!way) throw redirect(`/account/sign-in/link?${new URLSearchParams({ t: secret })}`, 303)
  const headers = new Headers({ 'Cache-Control': 'no-store' })
  for (const cookie of way.cookies) headers.append('Set-Cookie', cookie)
  throw redirect(way.path, { status: 303, headers })
}

function secretOf(request: Request): string {
  return new URL(request.url).searchParams.get('t') ?? ''
}

export default function SignInLink() {
  return <LinkPage {...useLoaderData<typeof loader>()} />
}
