import type { ActionFunctionArgs } from '@remix-run/node'
import { answerPicture } from '#app/merchandising/answer-picture.server'
import { requireEdited } from '#app/merchandising/require-edited.server'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'

/** The pictures' form, sent by a script that shows how far it is. */
export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const { product } = await requireEdited(actor, id)
  const { status, problem } = await answerPicture(request, actor, product.id, now())
  return Response.json(
    { problem: problem?.message ?? null },
    { status, headers: { 'Cache-Control': 'no-store' } },
  )
}
