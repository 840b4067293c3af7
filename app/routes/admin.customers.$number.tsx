import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { addCustomerNote } from '#app/office/customers/add-customer-note.server'
import {
  CustomerCodes,
  CustomerConsultations,
  CustomerLetters,
  CustomerMails,
  CustomerProfile,
} from '#app/office/customers/customer-facts'
import { CustomerSkinConsents } from '#app/office/customers/skin-consents'
import { CustomerNotes } from '#app/office/customers/customer-notes'
import { formatCustomerNumber, parseCustomerNumber } from '#app/customers/customer-number'
import { CustomerOrders } from '#app/office/customers/customer-orders'
import { CustomerNoteForm } from '#app/office/customers/note-form'
import { readCustomer } from '#app/office/customers/read-customer.server'
import { now } from '#app/platform/clock'
import { AuditTable } from '#app/staff/audit-table'
import { may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { readTrail } from '#app/staff/search-audit.server'
import { Button } from '#app/ui/button'

export const meta = () => [{ title: 'Customer · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'customers:read')
  const customer = await readCustomer(actor, parseCustomerNumber(params['number'] ?? ''))
  invariantResponse(customer, 404)
  const trail = await readTrail(actor, 'customer', `${customer.number}`)
  return { actor, customer, trail, formId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'customers:write')
  const number = parseCustomerNumber(params['number'] ?? '')
  const submission = await readForm(request, CustomerNoteForm)
  if (submission.status !== 'success') return data({ refused: submission.reply() }, 400)
  const outcome = number
    ? await addCustomerNote(actor, { number, ...submission.value }, now())
    : 'gone'
  invariantResponse(outcome !== 'not-allowed', 403)
  invariantResponse(number && outcome !== 'gone', 404)
  throw redirect(`/admin/customers/${formatCustomerNumber(number)}`, 303)
}

export default function Customer() {
  const { actor, customer, trail, formId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()?.refused
  const number = formatCustomerNumber(customer.number)
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-wrap items-center justify-between gap-4">
        <div className="flex min-w-0 flex-wrap items-baseline gap-x-4">
          <h1 className="min-w-0 text-2xl break-words">{customer.name || customer.email}</h1>
          <p className="text-ink-soft">{number}</p>
        </div>
        <div className="flex flex-wrap items-center gap-2">
          {may(actor, 'customers:export') ? (
            <Form method="post" action={`/admin/customers/${number}/copy`} reloadDocument>
              <Button look="quiet" size="sm">
                Export all that is known
              </Button>
            </Form>
          ) : null}
          {may(actor, 'customers:erase') ? (
            <Link
              to={`/admin/customers/${number}/erase`}
              className="inline-flex min-h-target items-center px-2 text-sm link"
            >
              Erase…
            </Link>
          ) : null}
        </div>
      </header>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="flex min-w-0 flex-col gap-8">
          <CustomerProfile customer={customer} />
          <CustomerOrders customer={customer} />
          <CustomerLetters customer={customer} />
          <CustomerSkinConsents customer={customer} />
        </div>
        <div className="flex min-w-0 flex-col gap-8">
          <CustomerNotes
            mayWrite={may(actor, 'customers:write')}
            {...{ customer, formId, refused }}
          />
          <CustomerConsultations customer={customer} linked={may(actor, 'consultations:read')} />
          <CustomerCodes customer={customer} />
          <CustomerMails customer={customer} />
        </div>
      </div>
      {trail ? <AuditTable caption="Audit trail" entries={trail} withRecord={false} /> : null}
    </div>
  )
}
