import type { LoaderFunctionArgs } from '@remix-run/node'
import { Form, Link, useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { ConsultationTable } from '#app/office/consultations/consultation-table'
import {
  CONSULTATION_VIEWS,
  parseConsultationView,
} from '#app/office/consultations/consultation-words'
import { listConsultations } from '#app/office/consultations/list-consultations.server'
import { requireStaff } from '#app/staff/require-staff.server'
import { Button } from '#app/ui/button'
import { controlClasses } from '#app/ui/field'
import { ViewLinks } from '#app/ui/view-links'

export const meta = () => [
  { title: 'Consultations · Staff' },
  { name: 'robots', content: 'noindex' },
]

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'consultations:read')
  const asked = new URL(request.url).searchParams
  const view = parseConsultationView(asked.get('view'))
  const search = { view, at: asked.get('at'), after: asked.get('after') }
  const listed = await listConsultations(actor, search)
  invariantResponse(listed, 403)
  return { view, ...listed }
}

export default function Consultations() {
  const { view, at, requests, next } = useLoaderData<typeof loader>()
  return (
    <div className="flex flex-col gap-4">
      <h1 className="text-2xl">Consultations</h1>
      <ViewLinks
        label="States"
        views={Object.entries(CONSULTATION_VIEWS).map(([key, { label }]) => ({
          ...{ key, label },
          to: pathOf({ view: key, at }),
        }))}
        current={view}
      />
      <StudioForm />
      <ConsultationTable
        caption={`Requests: ${CONSULTATION_VIEWS[view].label}`}
        requests={requests}
      />
      {next ? (
        <Link
          to={pathOf({ view, at, after: next })}
          className="inline-flex min-h-target items-center self-start link"
        >
          More requests
        </Link>
      ) : null}
    </div>
  )
}

function StudioForm() {
  const { studios, view, at } = useLoaderData<typeof loader>()
  if (studios.length < 2) return null
  return (
    <Form method="get" className="flex flex-wrap items-end gap-2 text-sm">
      <input type="hidden" name="view" value={view} />
      <label className="flex flex-col gap-1 font-medium">
        Studio
        <select name="at" defaultValue={at ?? ''} key={at} className={controlClasses}>
          <option value="">All studios</option>
          {studios.map(({ slug, name }) => (
            <option key={slug} value={slug}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <Button look="quiet">Show</Button>
    </Form>
  )
}

function pathOf(search: { view: string; at: string | null; after?: string }): string {
  const asked = new URLSearchParams({ view: search.view })
  if (search.at) asked.set('at', search.at)
  if (search.after) asked.set('after', search.after)
  return `/admin/consultations?${asked.toString()}`
}
