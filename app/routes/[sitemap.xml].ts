import { env } from '#app/platform/environment.server'
import { readSitemap, sitemapXml } from '#app/storefront/sitemap.server'

export async function loader() {
  return new Response(sitemapXml(env.SHOP_URL, await readSitemap()), {
    headers: {
      'Content-Type': 'application/xml; charset=utf-8',
      'Cache-Control': 'public, max-age=3600',
    },
  })
}
