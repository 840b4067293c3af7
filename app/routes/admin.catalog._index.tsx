import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { Form, useActionData, useLoaderData } from '@remix-run/react'
import { reloadAfterConflict } from '#app/http/reload-after-conflict'
import { invariantResponse } from '#app/http/invariant-response'
import { readForm } from '#app/http/read-form.server'
import { BatchNotice, undoneWords } from '#app/merchandising/batch-notice'
import { BulkButtons } from '#app/merchandising/bulk-buttons'
import { changeStatus, readBatch, undoBatch } from '#app/merchandising/change-status.server'
import { findProducts, shopChoices } from '#app/merchandising/find-products.server'
import { ListAction } from '#app/merchandising/list-action'
import { ProductFilters, StatusTabs } from '#app/merchandising/product-filters'
import {
  PAGE_SIZE,
  parseProductQuery,
  productParams,
  productsHref,
} from '#app/merchandising/product-query'
import { ProductTable } from '#app/merchandising/product-table'
import { now } from '#app/platform/clock'
import { may } from '#app/staff/permissions'
import { requireStaff } from '#app/staff/require-staff.server'
import { TOO_MANY_VIEWS } from '#app/staff/saved-view'
import { SavedViews } from '#app/staff/saved-views'
import { forgetView, keepView, readViews } from '#app/staff/saved-views.server'
import { ButtonLink } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Pagination } from '#app/ui/pagination'

export const meta = () => [{ title: 'Catalog · Staff' }, { name: 'robots', content: 'noindex' }]

export const shouldRevalidate = reloadAfterConflict

export async function loader({ request }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const asked = new URL(request.url).searchParams
  const query = parseProductQuery(asked)
  const [found, choices, views, batch] = await Promise.all([
    findProducts(actor, query, now()),
    shopChoices(),
    readViews(actor, 'products'),
    readBatch(actor, asked.get('batch') ?? ''),
  ])
  invariantResponse(found, 403)
  return { query, ...found, choices, views, batch, mayWrite: may(actor, 'catalog:write') }
}

export async function action({ request }: ActionFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const query = parseProductQuery(new URL(request.url).searchParams)
  const here = productsHref(query, { page: query.page })
  const submission = await readForm(request, ListAction)
  if (submission.status !== 'success') return refuse(submission.payload['intent'], submission.error)
  const asked = submission.value
  switch (asked.intent) {
    case 'keep-view': {
      const kept = { ...parseProductQuery(new URLSearchParams(asked.search)), page: 1 }
      const view = { list: 'products', name: asked.viewName, search: productParams(kept) } as const
      if ((await keepView(actor, view)) === 'too-many') return data({ view: TOO_MANY_VIEWS }, 409)
      throw redirect(productsHref(kept), 303)
    }
    case 'forget-view':
      await forgetView(actor, asked.viewId)
      throw redirect(here, 303)
    case 'undo': {
      const undone = await undoBatch(actor, asked.batchId, now())
      invariantResponse(undone !== 'not-allowed', 403)
      return data({ back: undone === 'already' ? 'It was put back before.' : undoneWords(undone) })
    }
    default: {
      const done = await changeStatus(actor, { ids: asked.ids, status: asked.intent }, now())
      invariantResponse(done, 403)
      throw redirect(`${here}${here.includes('?') ? '&' : '?'}batch=${done.batchId}`, 303)
    }
  }
}

function refuse(intent: unknown, error: Record<string, string[] | null> | null | undefined) {
  const [message] = Object.values(error ?? {}).flatMap((each) => each ?? [])
  const words = message ?? 'This could not be read.'
  return data(intent === 'keep-view' ? { view: words } : { list: words }, 400)
}

export default function Catalog() {
  const { query, products, counts, choices, views, batch, mayWrite } =
    useLoaderData<typeof loader>()
  const answer: { view?: string; list?: string; back?: string } =
    useActionData<typeof action>() ?? {}
  const shown = query.status ? counts[query.status] : counts.active + counts.draft + counts.archived
  return (
    <div className="flex flex-col gap-3">
      <header className="flex flex-wrap items-center justify-between gap-x-4">
        <h1 className="text-2xl">Catalog</h1>
        {mayWrite ? (
          <ButtonLink to="/admin/catalog/new" size="sm" icon="plus">
            New product
          </ButtonLink>
        ) : null}
      </header>
      {batch ? <BatchNotice batch={batch} back={answer.back ?? null} /> : null}
      {answer.list ? <Notice kind="error" title={answer.list} /> : null}
      <ProductFilters query={query} choices={choices} />
      <SavedViews
        list="/admin/catalog"
        search={productParams({ ...query, page: 1 }).toString()}
        action={productsHref(query)}
        views={views}
        problem={answer.view ?? null}
      />
      <StatusTabs query={query} counts={counts} />
      <Form method="post" action={productsHref(query, { page: query.page })}>
        {mayWrite ? <BulkButtons /> : null}
        <ProductTable products={products} mayWrite={mayWrite} />
      </Form>
      <Pagination
        page={query.page}
        pageCount={Math.ceil(shown / PAGE_SIZE)}
        href={(page) => productsHref(query, { page })}
        label="Products"
      />
    </div>
  )
}
