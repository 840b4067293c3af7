import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useActionData, useLoaderData } from '@remix-run/react'
import { answerPicture } from '#app/merchandising/answer-picture.server'
import { PicturesPage } from '#app/merchandising/pictures-page'
import { requireEdited } from '#app/merchandising/require-edited.server'
import { now } from '#app/platform/clock'
import { may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'Pictures · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const { product, pictures } = await requireEdited(actor, id)
  return { product, pictures, mayWrite: may(actor, 'catalog:write') }
}

export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const { product } = await requireEdited(actor, id)
  const { status, problem } = await answerPicture(request, actor, product.id, now())
  if (!problem) throw redirect(`/admin/catalog/${product.id}/pictures`, 303)
  return data({ problem }, status)
}

export default function Pictures() {
  const problem = useActionData<typeof action>()?.problem ?? null
  return <PicturesPage {...useLoaderData<typeof loader>()} problem={problem} />
}
