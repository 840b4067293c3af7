import { type ActionFunctionArgs, data, type MetaFunction, redirect } from '@remix-run/node'
import { useActionData } from '@remix-run/react'
import { answerSignUp } from '#app/customers/answer-sign-up.server'
import { LETTERS_CONTENT, LETTERS_NAME, LettersSignUp } from '#app/customers/letters'
import { LettersPage } from '#app/customers/letters-page'
import { readForm } from '#app/http/read-form.server'
import { wantsPage } from '#app/http/wants-page'
import { now } from '#app/platform/clock'
import { pageMeta } from '#app/storefront/page-meta'

export const meta: MetaFunction = ({ matches }) =>
  pageMeta(matches, {
    title: `${LETTERS_NAME}, by mail`,
    description: LETTERS_CONTENT,
    path: '/letters',
  })

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = await readForm(request, LettersSignUp)
  const { status, ...answer } = await answerSignUp(submission, context.clientAddress ?? '', now())
  if (answer.letters.kind === 'sent' && wantsPage(request)) throw redirect('/letters/sent', 303)
  return data(answer, { status, headers: { 'Cache-Control': 'no-store' } })
}

export default function Letters() {
  return <LettersPage answer={useActionData<typeof action>()?.letters} />
}
