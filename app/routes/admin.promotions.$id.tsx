import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { changePromotion, duplicatePromotion } from '#app/office/promotions/change-promotion.server'
import { TOO_MANY_AUTOMATIC } from '#app/office/promotions/answer-editor.server'
import { PromotionActions } from '#app/office/promotions/promotion-actions'
import { PromotionFacts } from '#app/office/promotions/promotion-facts'
import { readPromotion } from '#app/office/promotions/read-promotion.server'
import { readSimulation } from '#app/office/promotions/read-simulation.server'
import { parseSampleBag } from '#app/office/promotions/sample-bag'
import { Simulator } from '#app/office/promotions/simulator'
import { now } from '#app/platform/clock'
import { STATE_WORDS } from '#app/promotions/promotion-state'
import { AuditTable } from '#app/staff/audit-table'
import { may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { readTrail } from '#app/staff/search-audit.server'
import { Notice } from '#app/ui/notice'

export const meta = () => [{ title: 'Promotion · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'promotions:read')
  const promotion = await readPromotion(actor, params['id'] ?? '', now())
  invariantResponse(promotion, 404)
  const bag = parseSampleBag(new URL(request.url).searchParams)
  const [simulation, trail] = await Promise.all([
    readSimulation(actor, promotion.id, bag, now()),
    readTrail(actor, 'promotion', promotion.id),
  ])
  invariantResponse(simulation, 404)
  const canWrite = may(actor, 'promotions:write')
  return { promotion, bag, simulation, trail, canWrite, formId: randomUUID() }
}

const Action = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('duplicate'), formId: z.uuid() }),
  z.object({ intent: z.enum(['pause', 'resume', 'end']) }),
])

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'promotions:write')
  const id = params['id'] ?? ''
  const submission = await readForm(request, Action)
  invariantResponse(submission.status === 'success', 400)
  const asked = submission.value
  if (asked.intent === 'duplicate') {
    const copy = await duplicatePromotion(actor, { id, formId: asked.formId }, now())
    invariantResponse(copy.kind !== 'not-allowed', 403)
    invariantResponse(copy.kind === 'made', 404)
    throw redirect(`/admin/promotions/${copy.id}/edit`, 303)
  }
  const outcome = await changePromotion(actor, { id, change: asked.intent }, now())
  invariantResponse(outcome !== 'not-allowed', 403)
  invariantResponse(outcome !== 'gone', 404)
  if (outcome === 'not-now') return data({ problem: NOT_NOW }, 409)
  if (outcome === 'too-many-automatic') return data({ problem: TOO_MANY_AUTOMATIC }, 409)
  throw redirect(`/admin/promotions/${id}`, 303)
}

const NOT_NOW = 'The promotion has changed since you opened this page. It is shown as it is now.'

export default function PromotionPage() {
  const { promotion, bag, simulation, trail, canWrite, formId } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem
  const { id, name, state, hasNamedCustomers } = promotion
  return (
    <div className="flex flex-col gap-8">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-4">
          <h1 className="text-2xl">{name}</h1>
          <p className="font-medium">{STATE_WORDS[state]}</p>
        </div>
        {canWrite ? <PromotionActions {...{ promotion, formId }} /> : null}
      </header>
      {problem ? <Notice kind="error" title={problem} /> : null}
      <PromotionFacts promotion={promotion} />
      <Simulator promotionId={id} {...{ bag, simulation, hasNamedCustomers }} />
      {trail ? <AuditTable caption="Audit trail" entries={trail} withRecord={false} /> : null}
    </div>
  )
}
