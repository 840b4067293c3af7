import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { CodePage } from '#app/staff/code-page'
import { isAskedForCode, signInWithCode } from '#app/staff/sign-in-code.server'
import { CodeForm } from '#app/staff/sign-in-form'
import { wayAfter, wayOn } from '#app/staff/way-on'

export const meta = () => [
  { title: 'Staff sign-in: code · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export function loader({ request }: LoaderFunctionArgs) {
  if (!isAskedForCode(request)) throw redirect(...wayAfter({ kind: 'refused' }, wayOn(request)))
  return null
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, CodeForm)
  const refuse = (message: string, status: number) =>
    data({ result: submission.reply({ fieldErrors: { code: [message] } }), over: false }, status)
  if (submission.status !== 'success') return data({ result: submission.reply(), over: false }, 400)
  const { code } = submission.value
  const clientAddress = context.clientAddress ?? ''
  const outcome = await signInWithCode({ code, request, clientAddress }, now())
  if (outcome.kind === 'refused')
    return refuse('This code is not right, or was used already. Wait for the next one.', 401)
  if (outcome.kind === 'slow-down')
    return refuse('There were too many wrong codes. Please wait 15 minutes and try again.', 429)
  if (outcome.kind === 'start-again') return data({ result: submission.reply(), over: true }, 401)
  throw redirect(...wayAfter(outcome, wayOn(request)))
}

export default function SignInCode() {
  const { result, over } = useActionData<typeof action>() ?? {}
  return <CodePage lastResult={result} over={over ?? false} />
}
