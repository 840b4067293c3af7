import type { MetaDescriptor } from '@remix-run/node'

/** The `_shop` layout's data as a page's `meta` finds it among its matches. */
type Matches = ReadonlyArray<{ id: string; data: unknown } | undefined>

type PageMeta = {
  title: string
  description: string
  /** The page's one address, without its origin. */
  path: string
  /** The address of a picture, without its origin. */
  image?: string | undefined
  /** Pages that search engines should pass over, such as one of a thousand combinations of filters. */
  noindex?: boolean
}

/** Title, description, canonical address and what is shown where a link to the page is shared. */
export function pageMeta(matches: Matches, page: PageMeta): MetaDescriptor[] {
  const title = `${page.title} · Porewell`
  const url = shopUrl(matches) + page.path
  return [
    { title },
    { name: 'description', content: page.description },
    { tagName: 'link', rel: 'canonical', href: url },
    { property: 'og:site_name', content: 'Porewell' },
    { property: 'og:title', content: page.title },
    { property: 'og:description', content: page.description },
    { property: 'og:url', content: url },
    ...(page.image ? [{ property: 'og:image', content: shopUrl(matches) + page.image }] : []),
    ...(page.noindex ? [{ name: 'robots', content: 'noindex, follow' }] : []),
  ]
}

/** Where the shop is, without a slash at the end. */
export function shopUrl(matches: Matches): string {
  const data = matches.find((match) => match?.id === 'routes/_shop')?.data
  const known = data && typeof data === 'object' && 'shopUrl' in data ? data.shopUrl : ''
  return typeof known === 'string' ? known : ''
}
