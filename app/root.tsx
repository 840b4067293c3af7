import figtree from '@fontsource-variable/figtree/files/figtree-latin-wght-normal.woff2?url'
import type { LinksFunction, MetaFunction } from '@remix-run/node'
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useRouteError,
} from '@remix-run/react'
import type { ReactNode } from 'react'
import { errorStatus } from '#app/http/error-status'
import { now } from '#app/platform/clock'
import { ShopProfileContext } from '#app/platform/shop-profile'
import { recallShopProfile } from '#app/platform/shop-profile.server'
import { ErrorPage } from '#app/ui/error-page'
import fraunces from '#app/ui/fonts/fraunces-display.woff2?url'
import { LiveRegionProvider } from '#app/ui/live-region'
import { NavigationProgress } from '#app/ui/navigation-progress'
import { useNonce } from '#app/ui/nonce'
import theme from '#app/ui/theme.css?url'
import { useFocusAfterNavigation } from '#app/ui/use-focus-after-navigation'

export const links: LinksFunction = () => [
  { rel: 'preload', href: figtree, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'preload', href: fraunces, as: 'font', type: 'font/woff2', crossOrigin: 'anonymous' },
  { rel: 'stylesheet', href: theme },
  { rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' },
  { rel: 'apple-touch-icon', href: '/apple-touch-icon.png' },
  { rel: 'manifest', href: '/site.webmanifest' },
]

export const meta: MetaFunction = ({ error }) => {
  if (!error) return [{ title: 'Porewell' }]
  const missing = isRouteErrorResponse(error) && error.status === 404
  return [{ title: `${missing ? 'Page not found' : 'Something went wrong'} · Porewell` }]
}

/** Who keeps the shop stands on most pages, so the root reads it for them all. */
export async function loader() {
  return { profile: await recallShopProfile(now()) }
}

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce()
  const withNonce = nonce ? { nonce } : {}
  return (
    <html lang="en-US">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="theme-color" content="#faf8f3" media="(prefers-color-scheme: light)" />
        <meta name="theme-color" content="#131916" media="(prefers-color-scheme: dark)" />
        <Meta />
        <Links />
      </head>
      <body>
        {children}
        <ScrollRestoration {...withNonce} />
        <Scripts {...withNonce} />
      </body>
    </html>
  )
}

export default function App() {
  useFocusAfterNavigation()
  const { profile } = useLoaderData<typeof loader>()
  return (
    <ShopProfileContext.Provider value={profile}>
      <LiveRegionProvider>
        <NavigationProgress />
        <Outlet />
      </LiveRegionProvider>
    </ShopProfileContext.Provider>
  )
}

export function ErrorBoundary() {
  const error = useRouteError()
  return <ErrorPage status={errorStatus(error)} />
}
