import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { parseOrderNumber } from '#app/orders/order-number'
import { now } from '#app/platform/clock'
import { boundTo, may, type Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { dayOrNone } from '#app/stockroom/day-or-none'
import { readLot } from '#app/stockroom/read-lot.server'
import { RecallAction } from '#app/stockroom/recall-action'
import { recallLot } from '#app/stockroom/recall-lot.server'
import { RecallPanel } from '#app/stockroom/recall-panel'
import { ReceiversTable } from '#app/stockroom/receivers-table'
import { writeToRecalled } from '#app/stockroom/write-to-recalled.server'

export const meta = () => [{ title: 'Lot · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'stock:read')
  const before = parseOrderNumber(new URL(request.url).searchParams.get('before') ?? '') ?? null
  return { actor, lot: await lotOf(actor, params['lotId'], before) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'stock:read')
  const { id: lotId, lotCode, variant } = await lotOf(actor, params['lotId'], null)
  const submission = await readForm(request, RecallAction)
  if (submission.status !== 'success') return data(submission.reply(), 400)
  const asked = submission.value
  const outcome =
    asked.intent === 'recall'
      ? await recallLot(actor, { lotId, reason: asked.reason }, now())
      : await writeToRecalled(actor, { variantId: variant.id, lotCode }, now())
  invariantResponse(outcome !== 'not-allowed', 403)
  invariantResponse(outcome !== 'not-recalled', 400)
  throw redirect(`/admin/stock/lots/${lotId}`, 303)
}

async function lotOf(actor: Actor, id: string | undefined, before: number | null) {
  const lotId = z.uuid().safeParse(id).data
  const lot = lotId ? await readLot(actor, lotId, before) : undefined
  invariantResponse(lot, 404)
  return lot
}

export default function Lot() {
  const { actor, lot } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  const { variant, sold, siblings } = lot
  const mayRecall = may(actor, 'stock:write') && boundTo(actor) === null
  return (
    <div className="flex flex-col gap-6">
      <header>
        <p className="text-sm">
          <Link
            to={`/admin/stock/${variant.id}`}
            className="inline-flex min-h-target items-center link"
          >
            {variant.product.brand.name} {variant.product.name}, {variant.label}
          </Link>
        </p>
        <h1 className="text-2xl">Lot {lot.lotCode}</h1>
        <p className="text-sm text-ink-soft">
          {lot.expiresOn ? `Expires ${dayOrNone(lot.expiresOn)}` : 'No expiry date'} ·{' '}
          {siblings
            .map(
              ({ location, onHand, held }) => `${location.name}: ${onHand} on hand, ${held} held`,
            )
            .join(' · ')}
        </p>
      </header>
      <div className="grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {sold ? (
          <Receivers sold={sold} mayExport={may(actor, 'customers:export')} />
        ) : (
          <p>Who received it is shown to those who see orders.</p>
        )}
        <section aria-label="Recall" className="max-lg:row-start-1">
          <RecallPanel {...{ lot, refused, mayRecall }} mayWrite={mayRecall && sold !== null} />
        </section>
      </div>
    </div>
  )
}

type Lot = ReturnType<typeof useLoaderData<typeof loader>>['lot']

type ReceiversProps = { sold: NonNullable<Lot['sold']>; mayExport: boolean }

function Receivers({ sold, mayExport }: ReceiversProps) {
  return (
    <div className="flex min-w-0 flex-col gap-3">
      <p className="flex flex-wrap items-center gap-x-3 text-sm">
        {sold.count.toLocaleString('en-US')} {sold.count === 1 ? 'order' : 'orders'} with{' '}
        {sold.units.toLocaleString('en-US')} {sold.units === 1 ? 'unit' : 'units'} that did not come
        back.
        {sold.count > 0 && mayExport ? (
          <Link
            to="orders.csv"
            reloadDocument
            className="inline-flex min-h-target items-center link"
          >
            Export as CSV
          </Link>
        ) : null}
      </p>
      <ReceiversTable orders={sold.orders} />
      {sold.next ? (
        <Link
          to={`?before=${sold.next}`}
          className="inline-flex min-h-target items-center self-start link"
        >
          Older orders
        </Link>
      ) : null}
    </div>
  )
}
