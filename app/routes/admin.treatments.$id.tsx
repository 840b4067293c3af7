import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { answerContent } from '#app/content/answer-content.server'
import { ContentEditor } from '#app/content/content-editor'
import { requireContentEditor } from '#app/content/kept-content.server'
import { readContent } from '#app/content/read-content.server'
import { OfferedAt } from '#app/content/treatment/offered-at'
import { readTreatmentFacts } from '#app/content/treatment/treatment-facts.server'
import { TreatmentFields } from '#app/content/treatment/treatment-fields'
import { TreatmentValues } from '#app/content/treatment/treatment-values'
import { now } from '#app/platform/clock'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.editor.name ?? 'Treatment'} · Staff` },
  { name: 'robots', content: 'noindex' },
]

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'treatments:read')
  const editor = await readContent(actor, { kind: 'treatment', id }, now())
  return { editor, facts: await readTreatmentFacts(actor, id) }
}

export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const actor = await requireContentEditor(request, { kind: 'treatment', id }, now())
  return answerContent(request, actor, { kind: 'treatment', id }, now())
}

export default function TreatmentEditor() {
  const { editor, facts } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [params] = useSearchParams()
  return (
    <ContentEditor
      {...{ editor, answer }}
      done={params.get('done')}
      aside={<OfferedAt studios={facts.studios} />}
    >
      <TreatmentFields
        values={TreatmentValues.parse(answer?.values ?? editor.values)}
        facts={facts}
      />
    </ContentEditor>
  )
}
