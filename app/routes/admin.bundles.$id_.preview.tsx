import type { LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { PreviewFrame } from '#app/content/preview-frame'
import { readPreview } from '#app/content/read-preview.server'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'
import { readBundlePreview } from '#app/storefront/bundle-preview.server'
import { RoutineBundle } from '#app/storefront/routine-bundle-section'

export const meta = () => [{ title: 'Preview · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const at = now()
  return readPreview(actor, { kind: 'bundle', id }, (tx) => readBundlePreview(tx, id, at), at)
}

export default function BundlePreview() {
  const { page, ...frame } = useLoaderData<typeof loader>()
  return (
    <PreviewFrame {...frame}>
      {page ? (
        <section aria-labelledby="bundle">
          <h1 id="bundle" className="max-w-prose text-3xl">
            {page.name}
          </h1>
          <p className="mt-3 mb-10 max-w-prose text-lg text-ink-soft">{page.summary}</p>
          <h2 className="sr-only">Its parts</h2>
          <RoutineBundle routine={page} />
        </section>
      ) : null}
    </PreviewFrame>
  )
}
