import type { LoaderFunctionArgs } from '@remix-run/node'
import { Outlet, useLocation, useRouteError, useRouteLoaderData } from '@remix-run/react'
import type { ReactNode } from 'react'
import { AddedPanel } from '#app/cart/added-panel'
import { readBagId } from '#app/cart/bag-cookie.server'
import { BagVoice } from '#app/cart/bag-voice'
import { countPieces } from '#app/cart/count-pieces.server'
import { OpenGuides } from '#app/guides/open-guides'
import { recallOpenGuides } from '#app/guides/open-guides.server'
import { errorStatus } from '#app/http/error-status'
import { now } from '#app/platform/clock'
import { env, mailIsCaptured, paymentsAreSimulated } from '#app/platform/environment.server'
import { ShopFrame } from '#app/storefront/shop-frame'
import { ErrorMessage } from '#app/ui/error-page'

export async function loader({ request }: LoaderFunctionArgs) {
  const at = now()
  const bagCount = await countPieces(await readBagId(request), at)
  return {
    bagCount,
    openGuides: await recallOpenGuides(at),
    shopUrl: env.SHOP_URL,
    paymentsAreSimulated,
    mailIsCaptured,
  }
}

export default function ShopLayout() {
  return (
    <Framed>
      <Outlet />
      <BagVoice />
      <AddedPanel />
    </Framed>
  )
}

/** Keeps the header and footer around what a page could not do. */
export function ErrorBoundary() {
  const error = useRouteError()
  return (
    <Framed>
      <div className="page-column">
        <ErrorMessage status={errorStatus(error)} />
      </div>
    </Framed>
  )
}

function Framed({ children }: { children: ReactNode }) {
  const { pathname, search } = useLocation()
  const data = useRouteLoaderData<typeof loader>('routes/_shop')
  const searched = pathname === '/search' ? new URLSearchParams(search).get('q') : null
  return (
    <OpenGuides.Provider value={data?.openGuides ?? null}>
      <ShopFrame
        bagCount={data?.bagCount ?? 0}
        search={searched ?? ''}
        paymentsAreSimulated={data?.paymentsAreSimulated ?? false}
        mailIsCaptured={data?.mailIsCaptured ?? false}
      >
        {children}
      </ShopFrame>
    </OpenGuides.Provider>
  )
}
