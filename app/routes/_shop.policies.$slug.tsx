import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { invariantResponse } from '#app/http/invariant-response'
import { pageMeta } from '#app/storefront/page-meta'
import { PolicyPage } from '#app/storefront/policy-page'
import { readPolicy } from '#app/storefront/read-policy.server'

export const headers: HeadersFunction = () => ({ 'Cache-Control': 'private, no-cache' })
export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  data
    ? pageMeta(matches, {
        title: data.title,
        description: data.summary,
        path: `/policies/${data.slug}`,
      })
    : []

export async function loader({ params }: LoaderFunctionArgs) {
  const policy = await readPolicy(params['slug'] ?? '')
  invariantResponse(policy, 404)
  return policy
}

export default function PolicyRoute() {
  return <PolicyPage policy={useLoaderData<typeof loader>()} />
}
