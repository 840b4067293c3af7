import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { AuditTable } from '#app/staff/audit-table'
import { findStaff } from '#app/staff/find-staff.server'
import { actorKey, boundTo, may, type Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { readTrail } from '#app/staff/search-audit.server'
import { doStockAction, problemsOf } from '#app/stockroom/answer-action.server'
import { HoldTable } from '#app/stockroom/hold-table'
import { LedgerTable } from '#app/stockroom/ledger-table'
import { LotTable } from '#app/stockroom/lot-table'
import { readBefore, readLedger } from '#app/stockroom/read-ledger.server'
import { readStock } from '#app/stockroom/read-stock.server'
import { StockAction } from '#app/stockroom/stock-action'
import { StockActions } from '#app/stockroom/stock-actions'
import { EmptiedLots, StockHeading } from '#app/stockroom/stock-heading'
import { useHeld } from '#app/ui/use-held'

export const meta = () => [
  { title: 'Stock of a variant · Staff' },
  { name: 'robots', content: 'noindex' },
]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'stock:read')
  const asked = new URL(request.url).searchParams
  const stock = await stockOf(actor, params['variantId'], asked.get('at'))
  const { variant, reach } = stock
  const [ledger, staff, trail] = await Promise.all([
    readLedger(actor, { of: { variantId: variant.id, reach }, before: readBefore(asked) }),
    findStaff(),
    readTrail(actor, 'stock', variant.id),
  ])
  invariantResponse(ledger, 403)
  const names = staff.map((person): [string, string] => [actorKey(person), person.name])
  return { actor, stock, ledger, names, trail, formId: randomUUID() }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'stock:read')
  const { variant } = await stockOf(actor, params['variantId'], null)
  const submission = await readForm(request, StockAction)
  const intent = z.string().catch('').parse(submission.payload['intent'])
  if (submission.status !== 'success') return data({ intent, result: submission.reply() }, 400)
  const outcome = await doStockAction(actor, variant.id, submission.value, now())
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  const fieldErrors = problemsOf(outcome, submission.value)
  if (fieldErrors) return data({ intent, result: submission.reply({ fieldErrors }) }, 409)
  const { pathname, search } = new URL(request.url)
  throw redirect(pathname.replace(/\.data$/, '') + search, 303)
}

async function stockOf(actor: Actor, id: string | undefined, at: string | null) {
  const variantId = z.uuid().safeParse(id).data
  const stock = variantId ? await readStock(actor, { variantId, at }, now()) : undefined
  invariantResponse(stock, 404)
  return stock
}

export default function VariantStock() {
  const { actor, stock, ledger, names, trail, ...loaded } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  // What was just refused, and what stands in the other forms, is drawn over once something was done.
  const formId = useHeld(loaded.formId, refused !== undefined)
  const { lots, places, at, holds } = stock
  const linksOrders = may(actor, 'orders:read') && boundTo(actor) === null
  const writes = may(actor, 'stock:write')
  const here = places.find(({ slug }) => slug === at)?.id ?? ''
  const older = new URLSearchParams({ ...(at ? { at } : {}), before: ledger.next ?? '' })
  return (
    <div className="flex flex-col gap-6">
      <StockHeading stock={stock} />
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <div className="flex min-w-0 flex-col gap-8">
          <LotTable lots={lots} />
          <HoldTable {...{ holds, linksOrders }} />
        </div>
        {writes ? (
          <div className="lg:row-span-2">
            <StockActions key={formId} {...{ refused, formId, lots, places }} at={here} />
          </div>
        ) : null}
        <div className="flex min-w-0 flex-col gap-4">
          <LedgerTable moves={ledger.moves} names={new Map(names)} linksOrders={linksOrders} />
          {ledger.next ? (
            <Link
              to={`?${older.toString()}`}
              className="inline-flex min-h-target items-center self-start link"
            >
              Older moves
            </Link>
          ) : null}
          <EmptiedLots lots={stock.emptied} />
          {trail ? <AuditTable caption="Audit trail" entries={trail} withRecord={false} /> : null}
        </div>
      </div>
    </div>
  )
}
