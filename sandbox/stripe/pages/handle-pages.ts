import { readFileSync } from 'node:fs'
import type { IncomingMessage, ServerResponse } from 'node:http'
import path from 'node:path'
import {
  acceptFreeSession,
  answerAuthentication,
  paySession,
  type PaymentResult,
} from '../engine/pay-session'
import type { World } from '../engine/world'
import { answer, redirect } from '../http/answer'
import { readBody } from '../http/read-body'
import { paymentPageUrl, successUrlOf } from '../state/create-session'
import { pageHeaders } from './layout'
import { authenticationPage, closedPage, notFoundPage } from './notice-pages'
import { paymentPage } from './payment-page'
import { readFreeForm, readPaymentForm, type PaymentForm } from './read-payment-form'

export type PageOptions = { world: World; merchant: string }

const stylesheet = readFileSync(path.join(import.meta.dirname, 'sandbox.css'), 'utf8')

/** Serves the hosted payment page, the simulated bank's page and their stylesheet. */
export async function handlePages(
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
  { world, merchant }: PageOptions,
): Promise<void> {
  if (pathname === '/assets/sandbox.css') return answer(response, 200, 'css', stylesheet)
  const match = /^\/c\/pay\/(\w+)(\/authenticate)?$/.exec(pathname)
  const session = world.ledger.find('checkout.session', match?.[1] ?? '')
  if (!session) return page(response, 404, notFoundPage())
  const past = session.expires_at * 1000 <= world.nowMs()
  const open = session.status === 'open' && !past
  const posted = request.method === 'POST' ? new URLSearchParams(await readBody(request)) : null
  if (!open) {
    // A second submission of a paid order goes on to the order; it cannot pay again.
    if (posted && session.status === 'complete') return redirect(response, successUrlOf(session))
    const shown =
      past && session.status === 'open' ? ({ ...session, status: 'expired' } as const) : session
    return page(response, 200, closedPage(shown, merchant))
  }

  const name = session.branding_settings?.display_name ?? merchant
  if (match?.[2]) {
    const { awaiting } = world.ledger.checkout(session.id)
    if (awaiting?.kind !== 'card') return redirect(response, paymentPageUrl('', session.id))
    if (!posted)
      return page(response, 200, authenticationPage(session, name, awaiting.number.slice(-4)))
    const result = answerAuthentication(world, session.id, posted.get('answer') === 'complete')
    return follow(response, result, { world, merchant: name })
  }
  if (!posted) return page(response, 200, paymentPage(world.ledger, session, name))

  const fixedEmail = session.customer_email
  if (session.amount_total === 0) {
    const form = readFreeForm(posted, fixedEmail)
    if (form.errors.email)
      return page(response, 422, paymentPage(world.ledger, session, name, form))
    const result = acceptFreeSession(world, session.id, form.values.email ?? '')
    return follow(response, result, { world, merchant: name })
  }
  const { details, ...form } = readPaymentForm(
    posted,
    fixedEmail,
    session.payment_method_types,
    new Date(world.nowMs()),
  )
  if (!details) return page(response, 422, paymentPage(world.ledger, session, name, form))
  follow(response, paySession(world, session.id, details), { world, merchant: name }, form)
}

function follow(
  response: ServerResponse,
  result: PaymentResult,
  { world, merchant }: PageOptions,
  form?: PaymentForm,
): void {
  const { session } = result
  if (result.kind === 'authenticate')
    return redirect(response, `${paymentPageUrl('', session.id)}/authenticate`)
  if (result.kind === 'declined')
    return page(
      response,
      402,
      paymentPage(world.ledger, session, merchant, form, result.decline.message),
    )
  if (result.kind === 'closed' && session.status !== 'complete')
    return page(response, 200, closedPage(session, merchant))
  redirect(response, successUrlOf(session))
}

function page(response: ServerResponse, status: number, text: string): void {
  answer(response, status, 'html', text, pageHeaders)
}
