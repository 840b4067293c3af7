import type { ActionFunctionArgs } from '@remix-run/node'
import { readBagId } from '#app/cart/bag-cookie.server'
import { saveDraft } from '#app/checkout/checkout-draft.server'
import { CheckoutDetails, draftFrom } from '#app/checkout/checkout-form'
import { readForm } from '#app/http/read-form.server'

/** Where the checkout page sends what is typed, field by field; its answer changes nothing on the page. */
export async function action({ request }: ActionFunctionArgs) {
  const bagId = await readBagId(request)
  // Kept as it is, right or wrong: it is there to be gone on with.
  const { payload } = await readForm(request, CheckoutDetails)
  if (bagId) await saveDraft(bagId, draftFrom(payload))
  return new Response(null, { status: 204, headers: { 'Cache-Control': 'no-store' } })
}

/** A person who opens the address in a browser. */
export function loader() {
  return new Response('The checkout page posts here.', { status: 405, headers: { Allow: 'POST' } })
}
