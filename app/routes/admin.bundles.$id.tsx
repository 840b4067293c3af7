import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { useActionData, useLoaderData, useSearchParams, type MetaFunction } from '@remix-run/react'
import { answerBundle } from '#app/content/bundle/answer-bundle.server'
import { readBundleDetails } from '#app/content/bundle/bundle-details.server'
import { BundleFields } from '#app/content/bundle/bundle-fields'
import { BundleValues } from '#app/content/bundle/bundle-values'
import { PricePanel } from '#app/content/bundle/price-panel'
import { readSaleState } from '#app/content/bundle/sale-state.server'
import { ContentEditor } from '#app/content/content-editor'
import { Press } from '#app/content/content-state'
import { requireContentEditor } from '#app/content/kept-content.server'
import { readContent } from '#app/content/read-content.server'
import { now } from '#app/platform/clock'
import { quietly } from '#app/staff/quietly'
import { requireStaff } from '#app/staff/require-staff.server'
import { revalidateEditor } from '#app/staff/revalidate-editor'

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: `${page?.editor.name ?? 'Bundle'} · Staff` },
  { name: 'robots', content: 'noindex' },
]

export const clientAction = quietly('keep')

export const shouldRevalidate = revalidateEditor

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const editor = await readContent(actor, { kind: 'bundle', id }, now())
  const values = BundleValues.parse(editor.values)
  const details = await readBundleDetails(actor, values, null, now())
  return { editor, details, status: await readSaleState(actor, id) }
}

export async function action({ request, params: { id = '' } }: ActionFunctionArgs) {
  const actor = await requireContentEditor(request, { kind: 'bundle', id }, now())
  return answerBundle(request, actor, id, now())
}

export default function BundleEditor() {
  const { editor, status, ...loaded } = useLoaderData<typeof loader>()
  const answer = useActionData<typeof action>()
  const [params] = useSearchParams()
  const details = answer?.details ?? loaded.details
  return (
    <ContentEditor
      {...{ editor, answer }}
      done={params.get('done')}
      aside={<PricePanel price={details.price} />}
      buttons={
        <>
          {status === 'active' ? <Press intent="archive">Take off sale</Press> : null}
          {status === 'archived' ? <Press intent="offer">Put back on sale</Press> : null}
        </>
      }
    >
      <BundleFields
        values={BundleValues.parse(answer?.values ?? editor.values)}
        details={details}
        search={answer?.search ?? null}
        isSlugFixed={editor.everShown}
      />
    </ContentEditor>
  )
}
