import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { findDemoAccounts } from '#app/staff/demo-accounts.server'
import { findActor } from '#app/staff/require-staff.server'
import { SignInForm } from '#app/staff/sign-in-form'
import { SignInPage } from '#app/staff/sign-in-page'
import { signIn } from '#app/staff/sign-in.server'
import { wayAfter, wayOn } from '#app/staff/way-on'

export const meta = () => [
  { title: 'Staff sign-in · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  if (await findActor(request)) throw redirect(wayOn(request))
  return { demo: await findDemoAccounts() }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, SignInForm)
  const refuse = (message: string, status: number) =>
    data(submission.reply({ formErrors: [message], hideFields: ['password'] }), status)
  if (submission.status !== 'success')
    return data(submission.reply({ hideFields: ['password'] }), 400)
  const outcome = await signIn(
    {
      ...submission.value,
      clientAddress: context.clientAddress ?? '',
      userAgent: request.headers.get('User-Agent'),
      cookies: request.headers.get('Cookie'),
    },
    now(),
  )
  if (outcome.kind === 'refused') return refuse('The email or the password is not right.', 401)
  if (outcome.kind === 'slow-down')
    return refuse('There were too many tries. Please wait a while and try again.', 429)
  throw redirect(...wayAfter(outcome, wayOn(request)))
}

export default function SignIn() {
  const { demo } = useLoaderData<typeof loader>()
  return <SignInPage lastResult={useActionData<typeof action>()} demo={demo} />
}
