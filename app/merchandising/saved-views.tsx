import { Form, Link } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { cx } from '#app/ui/cx'
import { denseControl } from '#app/ui/dense-control'
import { productParams, productsHref, type ProductQuery } from './product-query'

type SavedViewsProps = {
  query: ProductQuery
  views: readonly { id: string; name: string; search: string }[]
  problem: string | null
}

/** The person's own lists, and a name for the one that they look at. */
export function SavedViews({ query, views, problem }: SavedViewsProps) {
  const search = productParams({ ...query, page: 1 }).toString()
  const current = views.find((view) => view.search === search)
  return (
    <div className="flex flex-wrap items-center gap-x-1 gap-y-2 text-sm">
      {views.length > 0 ? (
        <nav aria-label="Your views">
          <ul className="flex flex-wrap gap-1">
            {views.map((view) => (
              <li key={view.id}>
                <Link
                  to={view.search ? `/admin/catalog?${view.search}` : '/admin/catalog'}
                  aria-current={view === current ? 'page' : undefined}
                  className={cx(
                    'inline-flex min-h-target items-center rounded-full border border-line-strong px-3 hover:bg-mist sm:min-h-9',
                    view === current && 'bg-mist-deep font-semibold',
                  )}
                >
                  {view.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
      {current ? (
        <Form method="post" action={productsHref(query)}>
          <input type="hidden" name="viewId" value={current.id} />
          <Button name="intent" value="forget-view" look="plain" size="sm">
            Forget “{current.name}”
          </Button>
        </Form>
      ) : search ? (
        <Form method="post" action={productsHref(query)} className="flex items-end gap-2">
          <input type="hidden" name="search" value={search} />
          <label className="flex items-center gap-2">
            <span className="shrink-0">Keep this list as</span>
            <input
              name="viewName"
              required
              maxLength={40}
              aria-invalid={problem ? true : undefined}
              aria-describedby={problem ? 'view-problem' : undefined}
              className={denseControl}
            />
          </label>
          <Button name="intent" value="keep-view" look="plain" size="sm">
            Keep
          </Button>
        </Form>
      ) : null}
      {problem ? (
        <p id="view-problem" className="w-full font-medium text-error">
          {problem}
        </p>
      ) : null}
    </div>
  )
}
