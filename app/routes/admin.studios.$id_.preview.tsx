import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PreviewFrame } from '#app/content/preview-frame'
import { readPreview } from '#app/content/read-preview.server'
import { readSlug } from '#app/content/read-slug.server'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'
import { LocationPageView } from '#app/storefront/location-page'
import { readLocationPage } from '#app/storefront/location-page.server'

export const meta = () => [{ title: 'Preview · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'studios:read')
  const key = { kind: 'location', id } as const
  const asked = { slug: await readSlug(actor, key), bagId: null }
  const at = now()
  return readPreview(actor, key, (tx) => readLocationPage(asked, at, tx), at)
}

export default function StudioPreview() {
  const { page, ...frame } = useLoaderData<typeof loader>()
  return <PreviewFrame {...frame}>{page ? <LocationPageView page={page} /> : null}</PreviewFrame>
}
