import { parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { useCallback, useState, type ReactNode } from 'react'
import { z } from 'zod'
import { Price } from '#app/money/price'
import { Button } from '#app/ui/button'
import { checkboxClasses } from '#app/ui/checkbox-field'
import { controlClasses } from '#app/ui/field'
import { unbroken } from '#app/ui/unbroken'
import { keptPrice } from '../kept-price'
import { REFUND_REASONS } from './order-action'
import type { OrderFormProps } from './order-forms'
import type { DeskOrder } from './read-order.server'
import { refundableUnits, worthOfChosen } from './refund-units'

type RefundOrderFormProps = OrderFormProps & { order: DeskOrder; formId: string }

/** Money back for units, each its exact share, and for delivery. What was chosen is kept after a refusal. */
export function RefundOrderForm({ order, formId, refused }: RefundOrderFormProps) {
  const typed = Typed.parse(refused?.intent === 'refund' ? (refused.result.initialValue ?? {}) : {})
  const error = refused?.intent === 'refund' ? refused.result.error?.['reason']?.[0] : undefined
  const open = order.lines.flatMap((line) => {
    const units = refundableUnits(order, line)
    return WHERE.map((of) => ({ line, of, units: units[of] })).filter((part) => part.units > 0)
  })
  const deliveryCents = order.deliveryCents + order.deliveryTaxCents
  const hasLeft = open.some(({ of }) => of === 'sent') || order.shipments.length > 0
  const { count, worth, isLive } = useRefundSum(order, typed)
  return (
    <Form
      // Also once it is there: a browser can put back what was chosen before the page was loaded anew.
      ref={count}
      method="post"
      id="refund"
      noValidate
      onChange={({ currentTarget }) => count(currentTarget)}
      className="flex flex-col gap-3 text-sm"
    >
      <input type="hidden" name="formId" value={formId} />
      {open.map(({ line, of, units }, index) => (
        <label key={`${line.id}/${of}`} className="flex items-center justify-between gap-4">
          <span>
            {line.productName}, {unbroken(line.variantLabel)}
            <span className="block text-ink-soft">
              {units} {of === 'unsent' ? 'waiting' : 'with the shopper'} ·{' '}
              <Price cents={keptPrice(line).totalCents} /> with tax for {line.quantity}
            </span>
          </span>
          <input type="hidden" name={`lines[${index}].orderLineId`} value={line.id} />
          <input type="hidden" name={`lines[${index}].of`} value={of} />
          <select
            name={`lines[${index}].quantity`}
            defaultValue={Math.min(units, Number(typedUnits(typed, line.id, of)) || 0)}
            className={`${controlClasses} max-w-20`}
          >
            {Array.from({ length: units + 1 }, (_, each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </label>
      ))}
      {deliveryCents > 0 ? (
        <Tick name="withDelivery" checked={typed.withDelivery === 'on'}>
          Delivery too, <Price cents={deliveryCents} />
          {hasLeft ? null : ' (goes back by itself with the last unit, which cancels the order)'}
        </Tick>
      ) : null}
      <Tick name="restock" checked={typed.restock === 'on'}>
        The units are here and can be sold again: back on the shelf
      </Tick>
      <label className="flex flex-col gap-1.5 font-medium">
        Reason
        <select
          name="reason"
          required
          defaultValue={typed.reason}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? 'refund-error' : undefined}
          className={controlClasses}
        >
          <option value="">Choose a reason</option>
          {Object.entries(REFUND_REASONS).map(([value, { label, message }]) => (
            <option key={value} value={value}>
              {label}: “{message}”
            </option>
          ))}
        </select>
      </label>
      {error ? (
        <p id="refund-error" className="font-medium text-error">
          {error}
        </p>
      ) : null}
      <RefundButton {...worth} isKnown={isLive || refused?.intent === 'refund'} />
    </Form>
  )
}

type RefundButtonProps = {
  amountCents?: number
  ends?: boolean
  /** Whether the sum is of what is chosen now, or of what the form was sent with. */
  isKnown: boolean
}

/** Says the sum before it is given back: at once with scripts, else by a press of its own. */
function RefundButton({ amountCents, ends = false, isKnown }: RefundButtonProps) {
  const hasSum = isKnown && amountCents !== undefined
  return (
    <>
      <p role="status" className="empty:hidden">
        {hasSum ? (
          <>
            The shopper gets <Price cents={amountCents} className="font-medium" /> back
            {ends ? ', delivery included, and the order is cancelled: nothing is left to send' : ''}
            .
          </>
        ) : null}
      </p>
      {hasSum ? <input type="hidden" name="sumCents" value={amountCents} /> : null}
      <Button name="intent" value="refund" look="quiet" size="sm">
        {hasSum ? (
          <span>
            Refund <Price cents={amountCents} />
          </span>
        ) : isKnown ? (
          'Refund'
        ) : (
          'Work out the refund'
        )}
      </Button>
    </>
  )
}

const WHERE = ['unsent', 'sent'] as const

function typedUnits({ lines }: Typed, orderLineId: string, of: string) {
  return lines.find((each) => each.orderLineId === orderLineId && each.of === of)?.quantity
}

/** The form as it was sent, right or wrong. */
const Typed = z.object({
  lines: z
    .array(
      z.object({
        orderLineId: z.string(),
        of: z.enum(['unsent', 'sent']),
        quantity: z.string(),
      }),
    )
    .catch([]),
  withDelivery: z.string().optional().catch(undefined),
  restock: z.string().optional().catch(undefined),
  reason: z.string().catch(''),
})

type Typed = z.infer<typeof Typed>

/** What the form gives back as it stands; with scripts each choice counts at once. */
function useRefundSum(order: DeskOrder, typed: Typed) {
  const [chosen, setChosen] = useState<Typed | null>(null)
  const count = useCallback((form: HTMLFormElement | null) => {
    if (form) setChosen(Typed.parse(parse(new FormData(form)).payload))
  }, [])
  const { lines, withDelivery } = chosen ?? typed
  const worth = worthOfChosen(order, {
    lines: lines.map((line) => ({ ...line, quantity: Number(line.quantity) || 0 })),
    withDelivery: withDelivery === 'on',
  })
  return { count, worth, isLive: chosen !== null }
}

/** The fields of a form by name, whatever is in them. */
const parse = (form: FormData) => parseWithZod(form, { schema: z.looseObject({}) })

type TickProps = { name: string; checked: boolean; children: ReactNode }

function Tick({ name, checked, children }: TickProps) {
  return (
    <label className="flex min-h-9 items-start gap-2">
      <input type="checkbox" name={name} defaultChecked={checked} className={checkboxClasses} />
      <span>{children}</span>
    </label>
  )
}
