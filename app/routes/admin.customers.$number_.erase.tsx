import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { formatCustomerNumber, parseCustomerNumber } from '#app/customers/customer-number'
import { eraseCustomer } from '#app/privacy/erase-customer.server'
import { planErasure, seenOf } from '#app/privacy/erasure-plan.server'
import { ErasurePage } from '#app/privacy/erasure-page'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'Erase · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'customers:erase')
  const number = parseCustomerNumber(params['number'] ?? '')
  const found = number ? await planErasure(actor, number) : undefined
  invariantResponse(number && found, 404)
  return { number, plan: found.plan, seen: seenOf(found.plan) }
}

const Confirmed = z.object({ seen: z.string().max(80), typed: z.string().max(40).default('') })

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'customers:erase')
  const number = parseCustomerNumber(params['number'] ?? '')
  invariantResponse(number, 404)
  const submission = await readForm(request, Confirmed)
  invariantResponse(submission.status === 'success', 400)
  const { seen, typed } = submission.value
  const name = formatCustomerNumber(number)
  const outcome = await eraseCustomer(actor, { number, seen, typed }, now())
  switch (outcome) {
    case 'erased':
      throw redirect(`/admin/customers?erased=${name}`, 303)
    case 'not-confirmed': {
      const problem = `Type ${name}. Nothing has been erased.`
      return data({ refused: { problem, field: true, typed } }, 400)
    }
    case 'changed':
      return data({ refused: { problem: CHANGED, field: false, typed } }, 409)
    case 'not-allowed':
    case 'gone':
      invariantResponse(false, outcome === 'gone' ? 404 : 403)
  }
}

const CHANGED =
  'Something has come or gone since you opened this page. The lists below are as they are now; nothing has been erased.'

export default function Erase() {
  const { number, plan, seen } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.refused
  return <ErasurePage {...{ number, plan, seen, refused }} />
}
