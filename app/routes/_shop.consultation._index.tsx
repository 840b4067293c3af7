import { data, redirect } from '@remix-run/node'
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { readBagId } from '#app/cart/bag-cookie.server'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { readChosenStudio } from '#app/storefront/location-choice.server'
import { answerConsultation } from '#app/treatments/answer-consultation.server'
import { ConsultationChoicePage } from '#app/treatments/consultation-choice'
import { consultationForm } from '#app/treatments/consultation-form'
import { ConsultationPageView } from '#app/treatments/consultation-page'
import { readConsultationPage, readQuestions } from '#app/treatments/consultation-page.server'

export const meta: MetaFunction = () => [
  { title: 'Ask for a consultation · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const own = await readChosenStudio(await readBagId(request))
  const location = asked.get('location') ?? own?.slug ?? null
  return readConsultationPage({ treatment: asked.get('treatment'), location }, now())
}

export async function action({ request, context }: ActionFunctionArgs) {
  const treatmentSlug = new URL(request.url).searchParams.get('treatment')
  const questions = await readQuestions(treatmentSlug)
  if (!treatmentSlug || !questions) throw redirect('/consultation', 303)
  const submission = await readForm(request, consultationForm(questions))
  const asker = { treatmentSlug, clientAddress: context.clientAddress ?? '' }
  const answered = await answerConsultation(submission, asker, now())
  if ('path' in answered) throw redirect(answered.path, 303)
  return data(answered.answer, answered.status)
}

export default function Consultation() {
  const page = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  if (page.kind === 'choose') return <ConsultationChoicePage page={page} />
  return <ConsultationPageView key={page.treatment.slug} page={page} answer={answer} />
}
