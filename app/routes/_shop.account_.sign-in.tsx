import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerSignIn } from '#app/customers/answer-sign-in.server'
import { findCustomer } from '#app/customers/find-customer.server'
import { SignInForm } from '#app/customers/sign-in'
import { SignInPage } from '#app/customers/sign-in-page'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'

export const meta = () => [{ title: 'Sign in · Porewell' }, { name: 'robots', content: 'noindex' }]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  if (await findCustomer(request, now())) throw redirect('/account')
  const { searchParams } = new URL(request.url)
  const news = (['deleted', 'ended'] as const).find((each) => searchParams.has(each)) ?? null
  return { news }
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, SignInForm)
  const refused = await answerSignIn(submission, context.clientAddress ?? '', now())
  if (refused) return data(refused.answer, refused.status)
  throw redirect('/account/sign-in/sent', 303)
}

export default function SignIn() {
  const { news } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  return <SignInPage answer={answer} news={answer ? null : news} />
}
