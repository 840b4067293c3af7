import { useForm } from '@conform-to/react'
import { getZodConstraint, parseWithZod } from '@conform-to/zod/v4'
import { Form } from '@remix-run/react'
import { AboutLabel } from '#app/ui/about-label'
import { Button } from '#app/ui/button'
import { Disclosure } from '#app/ui/disclosure'
import { FormErrors } from '#app/ui/form-errors'
import { Moment } from '#app/ui/moment'
import { unbroken } from '#app/ui/unbroken'
import { CARRIERS, carrierName, trackingLink, trackingWarning } from '../carriers'
import { CarrierFields } from './carrier-fields'
import { KeptInputs, OrderFormFrame, OrderKeptNotice } from './kept-inputs'
import { keptText, type OrderForm } from './kept-order'
import { CorrectForm } from './order-action'
import type { OrderFormProps } from './order-forms'
import type { DeskOrder } from './read-order.server'
import { useOrderKeeping } from './use-order-keeping'

type OrderParcelsProps = OrderFormProps & {
  order: DeskOrder
  forms: readonly OrderForm[]
  formId: string
  mayFulfil: boolean
}
type Parcel = DeskOrder['shipments'][number]

/** Every parcel: when it left, with whom, what is in it, and what can be done about it. */
export function OrderParcels({ order, forms, formId, mayFulfil, refused }: OrderParcelsProps) {
  if (order.shipments.length === 0) return null
  return (
    <section aria-labelledby="parcels" className="flex flex-col gap-2">
      <h2 id="parcels" className="text-xl">
        Parcels
      </h2>
      <ol className="flex flex-col divide-y divide-line text-sm">
        {order.shipments.map((parcel) => (
          <li key={parcel.id} className="flex flex-col gap-1 py-2">
            <ParcelFacts order={order} parcel={parcel} />
            {mayFulfil ? (
              <div className="flex flex-wrap items-start gap-x-6 print:hidden">
                {parcel.deliveredAt ? null : <ArrivedButton parcel={parcel} />}
                {forms
                  .filter(({ form }) => form === `correct:${parcel.id}`)
                  .map((own) => (
                    <OrderFormFrame
                      key={own.form}
                      own={own}
                      isAnswered={correctionOf(parcel, refused) !== null}
                      stand={standOf(parcel)}
                    >
                      <CorrectParcel {...{ parcel, own, formId, refused }} order={order.number} />
                    </OrderFormFrame>
                  ))}
              </div>
            ) : null}
          </li>
        ))}
      </ol>
    </section>
  )
}

function ParcelFacts({ order, parcel }: { order: DeskOrder; parcel: Parcel }) {
  const { carrier, trackingNumber, shippedAt, deliveredAt } = parcel
  const link = trackingLink(carrier, trackingNumber)
  const warning = trackingWarning(carrier, trackingNumber)
  return (
    <>
      <p>
        <span className="font-medium">{carrierName(carrier)}</span>{' '}
        {link ? (
          <a href={link} rel="noreferrer" className="touch-link link">
            {trackingNumber}
          </a>
        ) : (
          (trackingNumber ?? 'without a tracking number')
        )}
        , left <Moment at={shippedAt} />
        {deliveredAt ? (
          <>
            , arrived <Moment at={deliveredAt} />
          </>
        ) : null}
      </p>
      {warning ? <p className="font-medium text-caution">{warning}</p> : null}
      <ul className="text-ink-soft">
        {order.lines.flatMap((line) => {
          const part = parcel.lines.find(({ orderLineId }) => orderLineId === line.id)
          return part ? (
            <li key={line.id}>
              {part.quantity} × {line.productName}, {unbroken(line.variantLabel)}
            </li>
          ) : (
            []
          )
        })}
      </ul>
    </>
  )
}

function ArrivedButton({ parcel }: { parcel: Parcel }) {
  return (
    <Form method="post" className="py-1.5">
      <input type="hidden" name="shipmentId" value={parcel.id} />
      <Button name="intent" value="deliver" look="quiet" size="sm">
        <AboutLabel about={nameOf(parcel)}>Delivered</AboutLabel>
      </Button>
    </Form>
  )
}

type CorrectParcelProps = OrderFormProps & {
  order: number
  parcel: Parcel
  own: OrderForm
  formId: string
}

/** The answer to a correction of this parcel, where it was refused. */
function correctionOf(parcel: Parcel, refused: OrderFormProps['refused']) {
  const result = refused?.intent === 'correct' ? refused.result : null
  return result?.initialValue?.['shipmentId'] === parcel.id ? result : null
}

function standOf({ carrier, trackingNumber }: Parcel): string {
  return `${carrier} ${trackingNumber ?? ''}`
}

/** What was typed for this parcel is kept until it is sent. */
function CorrectParcel({ order, parcel, own, formId, refused }: CorrectParcelProps) {
  const result = correctionOf(parcel, refused)
  const [form, fields] = useForm({
    id: `correct-${parcel.id}`,
    lastResult: result,
    constraint: getZodConstraint(CorrectForm),
    defaultValue: {
      carrier: CARRIERS.find((each) => each === (keptText(own, 'carrier') ?? parcel.carrier)),
      trackingNumber: own.kept
        ? keptText(own, 'trackingNumber')
        : (parcel.trackingNumber ?? undefined),
    },
    onValidate: ({ formData }) => parseWithZod(formData, { schema: CorrectForm }),
    shouldRevalidate: 'onInput',
  })
  const isAnswered = result !== null
  // What was kept stands upon the parcel as it was then: what a colleague corrected since is told.
  const seen = (isAnswered ? undefined : keptText(own, 'seen')) ?? parcel.trackingNumber ?? ''
  const seenCarrier = (isAnswered ? undefined : keptText(own, 'seenCarrier')) ?? parcel.carrier
  const base = `${seenCarrier} ${seen}`
  const { onSubmit } = form
  const keeping = useOrderKeeping({ order, own, base, isAnswered, onSubmit })
  return (
    <Disclosure
      open={isAnswered || own.kept !== null}
      summary={
        <>
          <AboutLabel about={nameOf(parcel)}>Correct it</AboutLabel>
        </>
      }
    >
      <OrderKeptNotice {...{ own, isAnswered }} />
      <Form method="post" id={form.id} noValidate={form.noValidate} {...keeping.form}>
        <input type="hidden" name="formId" value={formId} />
        <input type="hidden" name="shipmentId" value={parcel.id} />
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="seenCarrier" value={seenCarrier} />
        <div className="flex flex-col gap-3">
          <KeptInputs {...keeping.inputs} />
          <FormErrors form={form} />
          <CarrierFields carrier={fields.carrier} trackingNumber={fields.trackingNumber} />
          <Button name="intent" value="correct" look="quiet" size="sm">
            Save the correction
          </Button>
        </div>
      </Form>
    </Disclosure>
  )
}

function nameOf({ carrier, trackingNumber }: Parcel): string {
  return `${carrierName(carrier)} ${trackingNumber ?? ''}`.trim()
}
