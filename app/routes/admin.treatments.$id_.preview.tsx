import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PreviewFrame } from '#app/content/preview-frame'
import { readPreview } from '#app/content/read-preview.server'
import { readSlug } from '#app/content/read-slug.server'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'
import { TreatmentPageView } from '#app/storefront/treatment-page'
import { readTreatmentPage } from '#app/storefront/treatment-page.server'

export const meta = () => [{ title: 'Preview · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'treatments:read')
  const key = { kind: 'treatment', id } as const
  const asked = { slug: await readSlug(actor, key), studio: null, bagId: null }
  const at = now()
  return readPreview(actor, key, (tx) => readTreatmentPage(asked, at, tx), at)
}

export default function TreatmentPreview() {
  const { page, ...frame } = useLoaderData<typeof loader>()
  return <PreviewFrame {...frame}>{page ? <TreatmentPageView page={page} /> : null}</PreviewFrame>
}
