import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { answerContent } from '#app/content/answer-content.server'
import { ContentEditor } from '#app/content/content-editor'
import { requireContentEditor } from '#app/content/kept-content.server'
import { readContent } from '#app/content/read-content.server'
import { readStudioFacts } from '#app/content/studio/studio-facts.server'
import { StudioFields } from '#app/content/studio/studio-fields'
import { StudioValues } from '#app/content/studio/studio-values'
import { now } from '#app/platform/clock'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.editor.name ?? 'Studio'} · Staff` },
  { name: 'robots', content: 'noindex' },
]

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'studios:read')
  const editor = await readContent(actor, { kind: 'location', id }, now())
  return { editor, facts: await readStudioFacts(actor), isOwnOnly: actor.role === 'clinic' }
}

export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const actor = await requireContentEditor(request, { kind: 'location', id }, now())
  return answerContent(request, actor, { kind: 'location', id }, now())
}

export default function StudioEditor() {
  const { editor, facts, isOwnOnly } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [params] = useSearchParams()
  return (
    <ContentEditor {...{ editor, answer }} done={params.get('done')}>
      <StudioFields
        values={StudioValues.parse(answer?.values ?? editor.values)}
        {...{ facts, isOwnOnly }}
      />
    </ContentEditor>
  )
}
