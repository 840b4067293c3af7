import type { ReactNode } from 'react'
import { FormFrame } from '#app/staff/form-frame'
import { KeptNotice, TabNotice, type TabNoticeProps } from '#app/staff/kept-notice'
import type { OrderForm } from './kept-order'

type OrderFormFrameProps = {
  own: OrderForm
  /** Whether the form shows what was refused. */
  isAnswered: boolean
  /** What its fields are filled from. */
  stand?: string
  children: ReactNode
}

/** Around a form of an order: another form on the page that is sent draws over nothing that is typed into this one. */
export function OrderFormFrame({ own: { closedAt, kept }, ...frame }: OrderFormFrameProps) {
  return <FormFrame closedAt={closedAt} isKept={kept !== null} {...frame} />
}

type KeptInputsProps = { own: OrderForm; base: string; tab: TabNoticeProps }

/** What a form that keeps sends along, and what there is to say of it. */
export function KeptInputs({ own: { form, ticket }, base, tab }: KeptInputsProps) {
  return (
    <>
      <input type="hidden" name="form" value={form} />
      <input type="hidden" name="base" value={base} />
      <input type="hidden" name="ticket" value={ticket} />
      <TabNotice {...tab} />
    </>
  )
}

/** Above a form in which stands what was not sent; nothing where it shows what was just refused. */
export function OrderKeptNotice({ own, isAnswered }: { own: OrderForm; isAnswered: boolean }) {
  const { form, ticket, kept } = own
  if (!kept || isAnswered) return null
  return <KeptNotice keptAt={kept.keptAt} discard="forget" fields={{ form, ticket }} />
}
