import { useSubmit } from '@remix-run/react'
import { type FormEvent, useRef } from 'react'

/** Fields on which the total depends: when one changes, the total is asked again. */
const PRICED_FIELDS = new Set(['state', 'deliveryMethod', 'pickupLocationId'])

/** Saves what is typed and has the total worked out again, without leaving the page or its place. */
export function useUpdateTotals(onUpdate: () => void) {
  const submit = useSubmit()
  const last = useRef('')
  return (event: FormEvent<HTMLFormElement>) => {
    const target = event.target
    if (!(target instanceof HTMLInputElement || target instanceof HTMLSelectElement)) return
    if (!PRICED_FIELDS.has(target.name)) return
    const fields = new FormData(event.currentTarget)
    fields.set('intent', 'update')
    const asked = JSON.stringify([...PRICED_FIELDS].map((name) => fields.get(name)))
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
}
