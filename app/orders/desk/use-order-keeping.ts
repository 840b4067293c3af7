import type { FormEvent } from 'react'
import { useKeeping } from '#app/staff/use-keeping'
import type { OrderForm } from './kept-order'

interface OrderKeeping {
  order: number
  own: OrderForm
  /** What the form was typed upon, such as the order's version. */
  base: string
  /** Whether the form shows what was refused. */
  isAnswered: boolean
  /** What else is to be done when it is sent; it may keep it from being sent. */
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
}

/** Keeps what is typed into a form of an order. `form` goes to the form, the rest to KeptInputs in it. */
export function useOrderKeeping({ order, own, base, isAnswered, onSubmit }: OrderKeeping) {
  const { ticket, closedAt } = own
  const about = `order:${order}:${own.form}`
  const { form, tab } = useKeeping<unknown>({
    ...{ about, base, ticket, closedAt, isAnswered },
  })
  const send = (event: FormEvent<HTMLFormElement>) => {
    form.onSubmit(event)
    if (!event.defaultPrevented) onSubmit(event)
  }
  return { form: { ...form, onSubmit: send }, inputs: { own, base, tab } }
}
