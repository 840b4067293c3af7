import { type ActionFunctionArgs, type LoaderFunctionArgs, redirect } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { requireCustomer } from '#app/customers/find-customer.server'
import { forgetSkin } from '#app/customers/skin.server'
import { now } from '#app/platform/clock'
import { SkinPage } from '#app/storefront/skin-page'
import { readSkinPage } from '#app/storefront/skin-page.server'

export const meta = () => [
  { title: 'Skin profile · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export async function loader({ request }: LoaderFunctionArgs) {
  const { id } = await requireCustomer(request, now())
  return { skin: await readSkinPage(id) }
}

/** The page's one button. */
export async function action({ request }: ActionFunctionArgs) {
  const { id } = await requireCustomer(request, now())
  await forgetSkin(id, now())
  throw redirect('/account/skin', 303)
}

export default function Skin() {
  return <SkinPage {...useLoaderData<typeof loader>()} />
}
