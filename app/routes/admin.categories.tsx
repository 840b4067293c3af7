import { randomUUID } from 'node:crypto'
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { answerLabels } from '#app/merchandising/labels/answer-labels.server'
import { requireLabels } from '#app/merchandising/labels/kept-label.server'
import { LabelForm } from '#app/merchandising/labels/label-form'
import { LabelTable } from '#app/merchandising/labels/label-table'
import { readLabelsPage } from '#app/merchandising/labels/read-labels-page.server'
import { now } from '#app/platform/clock'
import { AuditTable } from '#app/staff/audit-table'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'
import { useDrawnOver } from '#app/staff/use-drawn-over'
import { MoveNews } from '#app/ui/move-buttons'
import { Notice } from '#app/ui/notice'

export const meta = () => [{ title: 'Categories · Staff' }, { name: 'robots', content: 'noindex' }]

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const asked = { params: new URL(request.url).searchParams, freshId: randomUUID() }
  const page = await readLabelsPage(actor, asked, now())
  invariantResponse(page, 403)
  return page
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireLabels(request, now())
  return answerLabels(request, actor, now())
}

const DONE: Record<string, string> = { saved: 'Saved. Shoppers see it now.', removed: 'Removed.' }

export default function Categories() {
  const { labels, form, trail, mayWrite } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [params] = useSearchParams()
  const drawn = useDrawnOver(form?.keeping.closedAt ?? null)
  const done = answer ? undefined : DONE[params.get('done') ?? '']
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
      {form ? (
        <LabelForm
          // What was thrown away is drawn over.
          key={`${form.typed.id} ${drawn}`}
          {...form}
          answer={answer}
        />
      ) : null}
      {trail ? <AuditTable caption="Who changed what" entries={trail} withRecord={false} /> : null}
      <LabelTable kind="category" labels={labels.category} mayWrite={mayWrite} />
      <LabelTable kind="concern" labels={labels.concern} mayWrite={mayWrite} />
    </div>
  )
}
