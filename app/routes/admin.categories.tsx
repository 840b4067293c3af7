import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { answerLabels } from '#app/merchandising/labels/answer-labels.server'
import { LabelForm } from '#app/merchandising/labels/label-form'
import { LabelTable } from '#app/merchandising/labels/label-table'
import { readLabelsPage } from '#app/merchandising/labels/read-labels-page.server'
import { now } from '#app/platform/clock'
import { AuditTable } from '#app/staff/audit-table'
import { requireStaff } from '#app/staff/require-staff.server'
import { MoveNews } from '#app/ui/move-buttons'
import { Notice } from '#app/ui/notice'

export const meta = () => [{ title: 'Categories · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const page = await readLabelsPage(actor, new URL(request.url).searchParams, randomUUID())
  invariantResponse(page, 403)
  return page
}

export async function action({ request }: ActionFunctionArgs) {
  return answerLabels(request, await requireStaff(request, 'catalog:write'), now())
}

const DONE: Record<string, string> = { saved: 'Saved. Shoppers see it now.', removed: 'Removed.' }

export default function Categories() {
  const { labels, begun, trail, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [params] = useSearchParams()
  const done = answer ? undefined : DONE[params.get('done') ?? '']
  const typed = answer?.typed ?? begun
  return (
    <div className="flex flex-col gap-6">
      <header className="flex flex-col gap-2">
        <h1 className="text-2xl">Categories and concerns</h1>
        <p className="max-w-prose text-sm text-ink-soft">
          What products are listed and found by. Skin types are not here: the rules of the routine
          know them by name, so they stay as they are.
        </p>
      </header>
      {answer?.message ? <Notice kind="error" title={answer.message} /> : null}
      {done ? <Notice kind="success" title={done} /> : null}
      <MoveNews order={answer ? null : params.get('order')} />
      {typed && mayWrite ? (
        <LabelForm
          key={`${typed.id} ${typed.version}`}
          typed={typed}
          problems={answer?.problems ?? {}}
          theirs={answer?.theirs ?? null}
        />
      ) : null}
      {trail ? <AuditTable caption="Who changed what" entries={trail} withRecord={false} /> : null}
      <LabelTable kind="category" labels={labels.category} mayWrite={mayWrite} />
      <LabelTable kind="concern" labels={labels.concern} mayWrite={mayWrite} />
    </div>
  )
}
