import { useSubmit } from '@remix-run/react'
import { type FormEvent, type RefObject, useEffect, useRef } from 'react'
import type { CheckoutInput } from './checkout-form'

/** Fields on which the total depends: when one changes, the total is asked again. */
const PRICED_FIELDS = ['state', 'deliveryMethod', 'pickupLocationId'] as const

interface UpdateTotals {
  form: RefObject<HTMLFormElement>
  /** What the form came with. */
  draft: CheckoutInput
  onUpdate: () => void
}

/** Saves what is typed and has the total worked out again, without leaving the page or its place. */
export function useUpdateTotals({ form, draft, onUpdate }: UpdateTotals) {
  const submit = useSubmit()
  const last = useRef<string>()
  const update = (current: HTMLFormElement) => {
    const fields = new FormData(current)
    fields.set('intent', 'update')
    const asked = JSON.stringify(PRICED_FIELDS.map((name) => fields.get(name)))
    if (asked === last.current) return
    last.current = asked
    onUpdate()
    submit(fields, {
      method: 'post',
      navigate: false,
      fetcherKey: 'checkout-totals',
      preventScrollReset: true,
    })
  }

  // On a slow line the form is filled in before this script listens: no event tells of that.
  const start = useRef(() => {
    const early = form.current ? chosenEarly(form.current, draft) : []
    for (const control of early) control.dispatchEvent(new Event('input', { bubbles: true }))
    if (form.current && early.length > 0) update(form.current)
  })
  useEffect(() => start.current(), [])

  return (event: FormEvent<HTMLFormElement>) => {
    const { target } = event
    if (isControl(target) && PRICED_FIELDS.some((name) => name === target.name))
      update(event.currentTarget)
  }
}

/** The controls that the total depends on and that hold another choice than the form came with. */
function chosenEarly(form: HTMLFormElement, draft: CheckoutInput) {
  const fields = new FormData(form)
  const names = PRICED_FIELDS.filter((name) => {
    const chosen = fields.get(name)
    return chosen && chosen !== draft[name]
  })
  return [...form.elements]
    .filter(isControl)
    .filter(({ name, value }) => names.some((each) => each === name && fields.get(each) === value))
}

function isControl(target: unknown): target is HTMLInputElement | HTMLSelectElement {
  return target instanceof HTMLInputElement || target instanceof HTMLSelectElement
}
