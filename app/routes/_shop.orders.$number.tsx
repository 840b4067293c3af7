import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData, useLocation } from '@remix-run/react'
import { Fragment } from 'react'
import { z } from 'zod'
import { cancelOrder } from '#app/checkout/cancel-order.server'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { OrderDestination } from '#app/orders/order-destination'
import { formatOrderNumber, parseOrderNumber } from '#app/orders/order-number'
import { readShopperOrder } from '#app/orders/order-page.server'
import { OrderParcels } from '#app/orders/order-parcels'
import { OrderReturns } from '#app/orders/order-returns'
import { keepsBag, PARTLY_SENT_WORDS, STATUS_WORDS } from '#app/orders/order-status'
import { OrderSummary } from '#app/orders/order-summary'
import { OrderTimeline } from '#app/orders/order-timeline'
import { ReturnForm } from '#app/orders/return-form'
import { ReturnRequest, TypedReturn } from '#app/orders/return-request'
import { isPartlySent } from '#app/orders/sending'
import { startReturn } from '#app/orders/start-return.server'
import { now } from '#app/platform/clock'
import { OrderReviewsList } from '#app/reviews/order-reviews'
import { readOrderReviews } from '#app/reviews/order-reviews.server'
import { Button, ButtonLink } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { Notice } from '#app/ui/notice'

export const meta = () => [
  { title: 'Your order · Porewell' },
  { name: 'robots', content: 'noindex' },
]
// The address holds the key, so no other site may learn it. With no-referrer a browser without scripts
// would send the forms below as from nowhere, and Remix refuses those.
export const headers = () => ({ 'Cache-Control': 'no-store', 'Referrer-Policy': 'same-origin' })

export async function loader({ request, params }: LoaderFunctionArgs) {
  const order = await orderOf(request, params['number'])
  const placed = new URL(request.url).searchParams.get('placed') === '1'
  return { order, placed, reviews: await readOrderReviews(order, now()) }
}

const Intent = z.discriminatedUnion('intent', [
  z.object({ intent: z.literal('cancel') }),
  ReturnRequest.safeExtend({ intent: z.literal('return') }),
])

export async function action({ request, params }: ActionFunctionArgs) {
  const order = await orderOf(request, params['number'])
  const submission = await readForm(request, Intent)
  const returning =
    submission.payload['intent'] === 'return' ? TypedReturn.parse(submission.payload) : undefined
  if (submission.status !== 'success')
    return data({ problem: firstMessage(submission.error), returning }, 400)
  const asked = submission.value
  if (asked.intent === 'cancel') {
    const outcome = await cancelOrder(order.id, now())
    if (outcome !== 'cancelled') return data({ problem: CANCEL_PROBLEMS[outcome], returning }, 409)
  } else {
    const outcome = await startReturn(order.id, asked, 'shopper', now())
    if (outcome !== 'started') return data({ problem: RETURN_PROBLEMS[outcome], returning }, 409)
  }
  const url = new URL(request.url)
  url.searchParams.delete('placed')
  throw redirect(url.pathname + url.search, 303)
}

const CANCEL_PROBLEMS = {
  'too-late': 'This order can no longer be cancelled. Once it arrives you can send it back.',
  disputed:
    'Your bank is looking into this payment, so the order cannot be cancelled right now. Your bank, or we, can tell you more.',
  unavailable: 'The payment service does not answer right now. Please try again in a minute.',
}
const RETURN_PROBLEMS = {
  elsewhere:
    'This order was paid at another shop, so we cannot refund it here. Write to us if something is wrong with it.',
  'not-yet':
    'An order can be sent back once it has arrived. Write to us if something is wrong with it.',
  closed: 'The time for returns is over for this order. Write to us if something is wrong with it.',
  'too-many':
    'Some of these units are already on their way back. Reload the page and choose again.',
}

function firstMessage(error: Record<string, string[] | null> | null): string {
  return Object.values(error ?? {}).flat()[0] ?? 'Please choose what to send back and why.'
}

async function orderOf(request: Request, number: string | undefined) {
  const parsed = parseOrderNumber(number ?? '')
  const key = new URL(request.url).searchParams.get('key') ?? ''
  const order = parsed ? await readShopperOrder(parsed, key, now()) : undefined
  invariantResponse(order, 404)
  return order
}

export default function OrderPage() {
  const { order, placed, reviews } = useLoaderData<typeof loader>()
  const { pathname, search } = useLocation()
  const { problem, returning } = useActionData<typeof action>() ?? {}
  const words = isPartlySent(order) ? PARTLY_SENT_WORDS : STATUS_WORDS[order.status]
  const thanks = placed && order.status === 'paid'
  return (
    <div className="page-column flex flex-col gap-10 py-section">
      <header className="flex flex-col gap-3">
        <p className="eyebrow">Order {formatOrderNumber(order.number)}</p>
        <h1 className="text-4xl">{thanks ? 'Thank you, it is yours' : words.title}</h1>
        <p className="max-w-prose text-lg text-ink-soft">
          {thanks
            ? `Payment received. The receipt is on its way to ${order.email}.`
            : (order.endedReason ?? words.sentence)}
        </p>
        {thanks ? (
          <p className="text-ink-soft">
            Keep this page’s address to look your order up without an account.
          </p>
        ) : null}
      </header>
      {order.broughtInFrom ? (
        <p className="max-w-prose text-ink-soft">
          You bought this at {order.broughtInFrom}, where it was paid. We keep it for you to look
          up; write to us if something is wrong with it.
        </p>
      ) : null}
      {problem ? (
        <Notice kind="error" title={problem}>
          {returning && order.canReturn ? (
            <a href="#return-form" className="link">
              Change the return
            </a>
          ) : null}
        </Notice>
      ) : null}
      {order.payUrl ? (
        <div>
          <ButtonLink to={order.payUrl}>Go on to the payment page</ButtonLink>
        </div>
      ) : null}
      <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <OrderSummary order={order} />
        <div className="flex flex-col gap-10">
          <OrderParcels order={order} />
          <OrderDestination order={order} />
          <OrderReturns order={order} />
          <OrderTimeline timeline={order.timeline} />
        </div>
      </div>
      {reviews ? <OrderReviewsList orderPath={pathname} {...{ search, reviews }} /> : null}
      <Ways order={order} returning={returning} />
    </div>
  )
}

type WaysProps = {
  order: ReturnType<typeof useLoaderData<typeof loader>>['order']
  returning: TypedReturn | undefined
}

/** What the shopper can do next with this order. */
function Ways({ order, returning }: WaysProps) {
  return (
    <section aria-label="What you can do" className="flex max-w-form flex-col gap-4 print:hidden">
      <Form method="post" action="/bag" className="flex flex-wrap gap-3">
        <input type="hidden" name="intent" value="add" />
        {order.lines.map(({ id, variantId, quantity }) => (
          <Fragment key={id}>
            <input type="hidden" name="variantId" value={variantId} />
            <input type="hidden" name="quantities" value={quantity} />
          </Fragment>
        ))}
        {keepsBag(order.status) ? (
          <ButtonLink to="/bag" look={order.payUrl ? 'quiet' : 'primary'}>
            Back to your bag
          </ButtonLink>
        ) : (
          <Button look="quiet">Buy again</Button>
        )}
        <ButtonLink to="/products" look="plain">
          Browse products
        </ButtonLink>
      </Form>
      {order.canReturn ? (
        <Disclosure summary="Send something back" open={returning !== undefined}>
          <ReturnForm {...{ order }} typed={returning} />
        </Disclosure>
      ) : null}
      {order.canCancel ? (
        <Disclosure summary="Cancel this order">
          <p className="mb-4 text-ink-soft">
            {order.status === 'pending_payment'
              ? 'Nothing has been charged. Your items go back on the shelf.'
              : 'You get everything back the way you paid, delivery included.'}
          </p>
          <Form method="post">
            <Button look="danger" name="intent" value="cancel">
              Cancel the order
            </Button>
          </Form>
        </Disclosure>
      ) : null}
    </section>
  )
}
