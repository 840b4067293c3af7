import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { beginDraft } from '#app/editorial/begin-draft.server'
import { Differences } from '#app/editorial/differences'
import { readVersions } from '#app/editorial/read-versions.server'
import { VersionList } from '#app/editorial/version-list'
import { invariantResponse } from '#app/http/invariant-response'
import { isId } from '#app/http/is-id'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'

export const meta = () => [{ title: 'Versions · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params: { id } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'guides:read')
  invariantResponse(isId(id), 404)
  const found = await readVersions(actor, id, new URL(request.url).searchParams)
  invariantResponse(found, 404)
  return { id, ...found, mayWrite: may(actor, 'guides:write') }
}

const Restore = z.object({ from: z.coerce.number().int().min(1).max(2_147_483_647) })

export async function action({ request, params: { id } }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'guides:write')
  invariantResponse(isId(id), 404)
  const submission = await readForm(request, Restore)
  invariantResponse(submission.status === 'success', 400)
  const outcome = await beginDraft(actor, { guideId: id, from: submission.value.from }, now())
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  invariantResponse(outcome.kind === 'begun', 404)
  throw redirect(`/admin/guides/${id}`, 303)
}

export default function Versions() {
  const { id, title, versions, pair, differences, mayWrite } = useLoaderData<typeof loader>()
  return (
    <div className="flex flex-col gap-6">
      <header>
        <Link to={`/admin/guides/${id}`} className="inline-flex min-h-target items-center link">
          Back to the editor
        </Link>
        <h1 className="text-2xl">Versions of “{title}”</h1>
      </header>
      <VersionList guideId={id} {...{ versions, pair, mayWrite }} />
      <section id="differences" tabIndex={-1} aria-labelledby="differences-title">
        <h2 id="differences-title" className="mb-3 text-xl">
          From version {pair.from} to version {pair.to}
        </h2>
        {differences ? (
          <Differences differences={differences} />
        ) : (
          <p className="text-ink-soft">There is no such version.</p>
        )}
      </section>
    </div>
  )
}
