import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Link, useActionData, useLoaderData } from '@remix-run/react'
import { z } from 'zod'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { ImportControls } from '#app/exchange/import-controls'
import { IMPORT_KINDS, namedBy } from '#app/exchange/import-kinds'
import { EFFECTS } from '#app/exchange/import-row'
import { ImportRowsTable } from '#app/exchange/import-rows-table'
import { isBeingChecked, STATUS_WORDS } from '#app/exchange/import-status'
import { readImport } from '#app/exchange/read-import.server'
import { cancelImport, runImport } from '#app/exchange/steer-import.server'
import { SteerForm } from '#app/exchange/upload-form'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { now } from '#app/platform/clock'
import { KEPT_DAYS } from '#app/platform/kept-days'
import type { Actor } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { cx } from '#app/ui/cx'
import { Notice } from '#app/ui/notice'
import { Pagination } from '#app/ui/pagination'

export const meta = () => [{ title: 'Import · Staff' }, { name: 'robots', content: 'noindex' }]

const Asked = z.object({
  effect: z.enum(EFFECTS).nullable().catch(null),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
})

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request, params }: LoaderFunctionArgs) {
  const actor = await requireStaff(request)
  const { searchParams } = new URL(request.url)
  const asked = Asked.parse({ effect: searchParams.get('effect'), page: searchParams.get('page') })
  return { asked, ...(await importOf(actor, params['importId'], asked)) }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const actor = await requireStaff(request)
  const { run } = await importOf(actor, params['importId'], { effect: 'refused', page: 1 })
  const submission = await readForm(request, SteerForm)
  invariantResponse(submission.status === 'success', 400)
  const { intent } = submission.value
  const outcome =
    intent === 'cancel'
      ? await cancelImport(actor, run.id, now())
      : await runImport(actor, { importId: run.id, allOrNothing: intent === 'all' }, now())
  invariantResponse(outcome !== 'not-allowed', 403)
  if (outcome === 'has-refused')
    return data({ problem: 'Rows are refused: mend the file, or import row by row.' }, 409)
  throw redirect(`/admin/exchange/imports/${run.id}`, 303)
}

async function importOf(actor: Actor, id: string | undefined, asked: z.infer<typeof Asked>) {
  const importId = z.uuid().safeParse(id).data
  const found = importId ? await readImport(actor, importId, asked) : undefined
  invariantResponse(found, 404)
  return found
}

export default function Import() {
  const { run, counts, unchecked, rows, pages, asked } = useLoaderData<typeof loader>()
  const problem = useActionData<typeof action>()?.problem
  const kind = IMPORT_KINDS[run.kind]
  const isChecking = isBeingChecked(run.status)
  const isForgotten = Object.values({ ...counts, unchecked }).every((count) => count === 0)
  return (
    <div className="flex flex-col gap-5">
      <header>
        <Link to="/admin/exchange" className="inline-flex min-h-target items-center text-sm link">
          Import and export
        </Link>
        <h1 className="text-2xl break-words">{run.fileName}</h1>
        <p className="text-sm text-ink-soft">
          {kind.label}, {run.total.toLocaleString('en-US')} {run.total === 1 ? 'row' : 'rows'}.{' '}
          {STATUS_WORDS[run.status]}.
          {isForgotten
            ? ` The rows were deleted ${KEPT_DAYS.sentFile} days after the file was sent.`
            : ` The rows are deleted ${KEPT_DAYS.sentFile} days after the file was sent.`}
        </p>
      </header>
      {problem ? <Notice kind="error" title={problem} /> : null}
      <ImportControls {...{ run, counts, unchecked }} />
      <nav aria-label="Rows by effect">
        <ul className="flex flex-wrap gap-1 text-sm">
          {([null, ...EFFECTS] as const).map((effect) => (
            <li key={effect}>
              <Link
                to={effect ? `?effect=${effect}` : '?'}
                aria-current={effect === asked.effect ? 'page' : undefined}
                className={cx(
                  'inline-flex min-h-target items-center rounded-md px-3 hover:bg-mist sm:min-h-9',
                  effect === asked.effect && 'bg-mist-deep font-semibold',
                )}
              >
                {effect ?? 'all'} {(effect ? counts[effect] : run.total).toLocaleString('en-US')}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ImportRowsTable
        {...{ rows, named: namedBy(run.kind) }}
        isPlan={isChecking || run.status === 'checked'}
      />
      <Pagination
        page={asked.page}
        pageCount={pages}
        href={(page) =>
          `?${new URLSearchParams({ ...(asked.effect ? { effect: asked.effect } : {}), page: String(page) }).toString()}`
        }
        label="Rows"
      />
      {isChecking ? null : (
        <Link
          to="rows.csv"
          reloadDocument
          className="inline-flex min-h-target items-center self-start text-sm link"
        >
          All rows with what each does, as CSV
        </Link>
      )}
    </div>
  )
}
