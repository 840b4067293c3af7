import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { readPreview } from '#app/editorial/read-versions.server'
import { invariantResponse } from '#app/http/invariant-response'
import { isId } from '#app/http/is-id'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'
import { GuidePageView } from '#app/storefront/guide-page'
import { previewGuidePage } from '#app/storefront/preview-guide.server'
import { Notice } from '#app/ui/notice'

export const meta = () => [{ title: 'Preview · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { id } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'guides:read')
  invariantResponse(isId(id), 404)
  const found = await readPreview(actor, id, new URL(request.url).searchParams.get('version'))
  invariantResponse(found, 404)
  const { number, status } = found.version
  return { id, number, status, ...(await previewGuidePage(found, now())) }
}

const WORDS = { draft: 'a draft', published: 'what readers see', superseded: 'an old version' }

export default function Preview() {
  const { id, number, status, page, leftOut } = useLoaderData<typeof loader>()
  return (
    <>
      <Notice title={`Preview of version ${number}: ${WORDS[status]}`} standing>
        <p className="text-sm">
          {leftOut > 0
            ? `${leftOut} ${leftOut === 1 ? 'block is' : 'blocks are'} not whole yet and left out. `
            : ''}
          <Link to={`/admin/guides/${id}`} className="link">
            Back to the editor
          </Link>
        </p>
      </Notice>
      <GuidePageView page={page} />
    </>
  )
}
