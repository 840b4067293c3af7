import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import {
  CONSULTATION_PROBLEMS,
  doConsultationAction,
} from '#app/office/consultations/answer-action.server'
import { AnswersPanel } from '#app/office/consultations/answers-panel'
import { ConsultationAction } from '#app/office/consultations/consultation-action'
import {
  ConsultationFacts,
  ConsultationTimeline,
} from '#app/office/consultations/consultation-details'
import { ConsultationForms } from '#app/office/consultations/consultation-forms'
import { CONSULTATION_STATES, outcomeWords } from '#app/office/consultations/consultation-words'
import { readConsultation } from '#app/office/consultations/read-consultation.server'
import { now } from '#app/platform/clock'
import { AuditTable } from '#app/staff/audit-table'
import { may, type Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { readTrail } from '#app/staff/search-audit.server'
import { zoneName } from '#app/treatments/opening-hours'
import { Moment } from '#app/ui/moment'
import { Notice } from '#app/ui/notice'
import { useHeld } from '#app/ui/use-held'

export const meta = () => [
  { title: 'Consultation · Staff' },
  { name: 'robots', content: 'noindex' },
]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'consultations:read')
  const consultation = await requestOf(actor, params['reference'])
  const { timezone } = consultation.location
  return {
    consultation,
    there: { time: timeIn(timezone, now()), zone: zoneName(timezone, now()) },
    trail: await readTrail(actor, 'consultation', consultation.id),
    mayWrite: may(actor, 'consultations:write'),
    mayOpen: may(actor, 'consultations:answers'),
  }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'consultations:write')
  const { reference } = await requestOf(actor, params['reference'])
  const submission = await readForm(request, ConsultationAction)
  const intent = z.string().catch('').parse(submission.payload['intent'])
  const refuse = (problem: string | null, status: number) => {
    const result = submission.reply(problem ? { formErrors: ['Nothing was saved.'] } : {})
    return data({ problem, refused: { intent, result } }, status)
  }
  if (submission.status !== 'success') return refuse(null, 400)
  const came = await doConsultationAction(actor, reference, submission.value, now())
  if ('answers' in came) return data({ problem: null, answers: came.answers })
  invariantResponse(came.outcome !== 'not-allowed', 403)
  invariantResponse(came.outcome !== 'gone', 404)
  const problem = CONSULTATION_PROBLEMS[came.outcome]
  if (problem) return refuse(problem, 409)
  throw redirect(`/admin/consultations/${reference}`, 303)
}

/** "9:59 PM" by the studio's clocks. */
function timeIn(timeZone: string, at: Date): string {
  return at.toLocaleTimeString('en-US', { timeZone, hour: 'numeric', minute: '2-digit' })
}

async function requestOf(actor: Actor, reference: string | undefined) {
  const found = await readConsultation(actor, reference ?? '')
  invariantResponse(found, 404)
  return found
}

export default function Consultation() {
  const { consultation, there, trail, mayWrite, mayOpen } = useLoaderData<typeof loader>()
  const sent = useActionData<typeof action>()
  const answers = sent && 'answers' in sent ? sent.answers : undefined
  const refused = sent && 'refused' in sent ? sent.refused : undefined
  const { reference, status, outcome, createdAt } = consultation
  const stage = useHeld(status, refused !== undefined)
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-2xl">Request {reference}</h1>
        <p className="font-medium">
          {CONSULTATION_STATES[status]}
          {outcome ? `: ${outcomeWords(outcome)}` : ''}
        </p>
        <p className="text-sm text-ink-soft">
          Asked <Moment at={createdAt} />
        </p>
      </header>
      {sent?.problem ? <Notice kind="error" title={sent.problem} /> : null}
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <ConsultationFacts request={consultation} there={there} />
          <AnswersPanel {...{ mayOpen, answers }} />
        </div>
        {mayWrite ? (
          <ConsultationForms key={stage} request={consultation} refused={refused} />
        ) : null}
      </div>
      <ConsultationTimeline request={consultation} />
      {trail ? <AuditTable caption="Audit trail" entries={trail} withRecord={false} /> : null}
    </div>
  )
}
