import type { HeadersFunction, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { pageMeta } from '#app/storefront/page-meta'
import { TreatmentListPage } from '#app/storefront/treatment-list-page'
import { readTreatmentList } from '#app/storefront/treatment-page.server'

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-cache' })
export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  pageMeta(matches, {
    title: 'Treatments, and how sure anybody is',
    description:
      'HydraFacial and Microinfusion in our studios: what happens, what studies show and do not, who asks a clinician first. By consultation only.',
    path: '/treatments',
  })

export function loader() {
  return readTreatmentList()
}

export default function Treatments() {
  return <TreatmentListPage treatments={useLoaderData<typeof loader>()} />
}
