import { randomUUID } from 'node:crypto'
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { untilChecked } from '#app/exchange/check-import.server'
import { EXPORTS, exportsFor } from '#app/exchange/exports.server'
import { IMPORT_KIND_NAMES, IMPORT_KINDS } from '#app/exchange/import-kinds'
import { ImportList } from '#app/exchange/import-list'
import { listImports } from '#app/exchange/read-import.server'
import { mayImport, startImport } from '#app/exchange/start-import.server'
import { UploadFileForm } from '#app/exchange/upload-file-form'
import { MOST_SENT, UploadForm } from '#app/exchange/upload-form'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'
import { Disclosure } from '#app/ui/disclosure'

export const meta = () => [
  { title: 'Import and export · Staff' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request)
  const kinds = IMPORT_KIND_NAMES.filter((kind) => mayImport(actor, kind))
  const files = exportsFor(actor).map((kind) => ({ kind, label: EXPORTS[kind].label }))
  return { kinds, files, imports: await listImports(actor), formId: randomUUID() }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request)
  invariantResponse(
    IMPORT_KIND_NAMES.some((kind) => mayImport(actor, kind)),
    403,
  )
  const submission = await readForm(request, UploadForm, { maxBytes: MOST_SENT })
  if (submission.status !== 'success') return data(submission.reply(), 400)
  const { formId: importId, kind, file } = submission.value
  const bytes = new Uint8Array(await file.arrayBuffer())
  const outcome = await startImport(actor, { importId, kind, fileName: file.name, bytes }, now())
  invariantResponse(outcome.kind !== 'not-allowed', 403)
  if (outcome.kind === 'unreadable')
    return data(submission.reply({ fieldErrors: { file: [outcome.why] } }), 400)
  await untilChecked(importId)
  throw redirect(`/admin/exchange/imports/${importId}`, 303)
}

export default function Exchange() {
  const { kinds, files, imports, formId } = useLoaderData<typeof loader>()
  const refused = useActionData<typeof action>()
  return (
    <div className="flex flex-col gap-6">
      <h1 className="text-2xl">Import and export</h1>
      <div className="grid items-start gap-x-10 gap-y-8 md:grid-cols-2">
        {kinds.length > 0 ? (
          <section aria-labelledby="import" className="flex flex-col gap-3">
            <h2 id="import" className="text-xl">
              Import
            </h2>
            <UploadFileForm {...{ formId, kinds, refused }} />
            <div className="flex flex-col text-sm">
              {kinds.map((kind) => (
                <Disclosure key={kind} summary={`${IMPORT_KINDS[kind].label}: what the file has`}>
                  <p className="text-ink-soft">
                    {IMPORT_KINDS[kind].about} Columns: {IMPORT_KINDS[kind].columns.join(', ')}.
                  </p>
                </Disclosure>
              ))}
            </div>
          </section>
        ) : null}
        <section aria-labelledby="export" className="flex flex-col gap-3">
          <h2 id="export" className="text-xl">
            Export
          </h2>
          {files.length === 0 ? <p className="text-sm">Your role exports nothing.</p> : null}
          <ul className="divide-y divide-line border-y border-line text-sm">
            {files.map(({ kind, label }) => (
              <li key={kind}>
                <Link
                  to={`/admin/exchange/${kind}.csv`}
                  reloadDocument
                  className="inline-flex min-h-target items-center link"
                >
                  {label}
                </Link>
              </li>
            ))}
          </ul>
          <p className="text-sm text-ink-soft">
            All of them can be imported again as they are. An export of people is for this shop’s
            own work: keep it no longer than you need it.
          </p>
        </section>
      </div>
      {kinds.length > 0 ? <ImportList imports={imports} /> : null}
    </div>
  )
}
