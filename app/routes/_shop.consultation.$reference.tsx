import type { LoaderFunctionArgs } from '@remix-run/node'
import { isRouteErrorResponse, useLoaderData, useRouteError } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { now } from '#app/platform/clock'
import { MissingPlace } from '#app/storefront/treatment-missing'
import { ConsultationSentPage } from '#app/treatments/consultation-sent'
import { readConsultationStatus } from '#app/treatments/consultation-status.server'

export const meta = () => [
  { title: 'We have your request · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request, params: { reference = '' } }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams
  const sent = await readConsultationStatus(reference, asked.get('key') ?? '', now())
  invariantResponse(sent, 404)
  return { sent, repeated: asked.has('again') }
}

export default function ConsultationSent() {
  return <ConsultationSentPage {...useLoaderData<typeof loader>()} />
}

export function ErrorBoundary() {
  const error = useRouteError()
  if (isRouteErrorResponse(error) && error.status === 404)
    return (
      <MissingPlace
        title="This link does not work any more"
        to="/consultation"
        label="Ask for a consultation"
      />
    )
  throw error
}
