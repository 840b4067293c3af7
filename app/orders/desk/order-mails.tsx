import { Form } from '@remix-run/react'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import { Moment } from '#app/ui/moment'
import { formatOrderNumber } from '../order-number'
import type { DeskOrder } from './read-order.server'

type OrderMailsProps = {
  order: DeskOrder
  maySend: boolean
  /** One for each drawing of the page: a press sends one mail. */
  formId: string
}

/** What the shop wrote to the shopper; it can be sent again where the role includes that. */
export function OrderMails({ order, maySend, formId }: OrderMailsProps) {
  if (order.mails.length === 0) return null
  return (
    <section aria-label="Mails">
      <h2 className="mb-1 font-text text-base font-semibold">Mails</h2>
      <ul className="divide-y divide-line text-sm">
        {order.mails.map(({ id, subject, status, createdAt }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-4 py-1.5">
            <span>
              {subject}
              <span className="block text-ink-soft">
                <Moment at={createdAt} />
                {status === 'sent' ? null : status === 'failed' ? ', not taken yet' : ', waiting'}
              </span>
            </span>
            {maySend ? (
              <Form method="post" action={`/admin/mails?from=${formatOrderNumber(order.number)}`}>
                <input type="hidden" name="formId" value={formId} />
                <Button look="quiet" size="sm" name="mailId" value={id}>
                  <AboutLabel about={subject}>Send again</AboutLabel>
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
