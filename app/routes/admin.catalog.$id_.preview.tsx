import type { LoaderFunctionArgs } from '@remix-run/node'
import { Link, useLoaderData } from '@remix-run/react'
import { requireEdited } from '#app/merchandising/require-edited.server'
import { STATUSES } from '#app/merchandising/product-query'
import { now } from '#app/platform/clock'
import { requireStaff } from '#app/staff/require-staff.server'
import { ProductPageView } from '#app/storefront/product-page'
import { readProductPage } from '#app/storefront/product-page.server'
import { Notice } from '#app/ui/notice'

export const meta = () => [{ title: 'Preview · Staff' }, { name: 'robots', content: 'noindex' }]

export async function loader({ request, params: { id = '' } }: LoaderFunctionArgs) {
  const actor = await requireStaff(request, 'catalog:read')
  const { product } = await requireEdited(actor, id)
  const size = new URL(request.url).searchParams.get('size')
  const page = await readProductPage({ slug: product.slug, size, unpublished: true }, now())
  return { product, page }
}

export default function Preview() {
  const { product, page } = useLoaderData<typeof loader>()
  return (
    <>
      <Notice title={`Preview of what is saved: ${STATUSES[product.status]}`} standing>
        <p className="text-sm">
          {page
            ? 'As a shopper would see it, apart from what stands around it. '
            : 'It has no size on sale, so there is nothing to show yet. '}
          <Link to={`/admin/catalog/${product.id}`} className="link">
            Back to the editor
          </Link>
        </p>
      </Notice>
      {page ? <ProductPageView page={page} /> : null}
    </>
  )
}
