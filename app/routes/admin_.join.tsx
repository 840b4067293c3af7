import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { acceptInvitation } from '#app/staff/invitations/accept-invitation.server'
import { joinPath } from '#app/staff/invitations/invitation-secret.server'
import { JoinForm } from '#app/staff/invitations/join-form'
import { JoinPage } from '#app/staff/invitations/join-page'
import { readInvitation } from '#app/staff/invitations/read-invitation.server'
import { signIn } from '#app/staff/sign-in.server'
import { wayAfter } from '#app/staff/way-on'

export const meta = () => [
  { title: 'Choose a password · Porewell staff' },
  { name: 'robots', content: 'noindex' },
]
// The link's secret goes to no other site; with no referrer at all, the form would not say where it is from.
export const headers = () => ({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' })

const STATUS = { open: 200, used: 410, expired: 410, withdrawn: 410, unknown: 404 }

export async function loader({ request }: LoaderFunctionArgs) {
  const invitation = await readInvitation(secretOf(request), now())
  return data({ invitation }, STATUS[invitation.state])
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, JoinForm)
  const refuse = (message: string, status: number) =>
    data(
      submission.reply({ fieldErrors: { password: [message] }, hideFields: ['password'] }),
      status,
    )
  if (submission.status !== 'success')
    return data(submission.reply({ hideFields: ['password'] }), 400)
  const { password } = submission.value
  const accepted = await acceptInvitation({ secret: secretOf(request), password }, now())
  if (accepted.kind === 'weak') return refuse(accepted.problem, 400)
  if (accepted.kind === 'has-account')
    return refuse('This address has an account already. Sign in with its password.', 409)
  // The page says by itself why the link does not hold.
  if (accepted.kind === 'no-link') throw redirect(joinPath(secretOf(request)), 303)
  const clientAddress = context.clientAddress ?? ''
  const userAgent = request.headers.get('User-Agent')
  const signedIn = await signIn(
    {
      ...{ email: accepted.email, password, clientAddress, userAgent },
      cookies: request.headers.get('Cookie'),
    },
    now(),
  )
  throw redirect(...wayAfter(signedIn, '/admin/today'))
}

function secretOf(request: Request): string {
  return new URL(request.url).searchParams.get('key') ?? ''
}

export default function Join() {
  const { invitation } = useLoaderData<typeof loader>()
  return <JoinPage invitation={invitation} lastResult={useActionData<typeof action>()} />
}
