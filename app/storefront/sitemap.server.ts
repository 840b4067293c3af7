import { db as shopDatabase, Prisma, type Database } from '#app/platform/database.server'
import { POLICIES } from '#app/storefront/policy'

/**
 * Paths of the pages that search engines should know: the lists worth a page, every product on sale, the
 * published guides, the treatments and studios, and what a shopper can build. One query.
 */
export async function readSitemap(db: Database = shopDatabase): Promise<string[]> {
  const rows = await db.$queryRaw<{ path: string }[]>(Prisma.sql`
    SELECT '/products?category=' || "categorySlug" AS "path" FROM "Listing" GROUP BY 1
    UNION SELECT '/products?concern=' || "slug" FROM "Listing", unnest("concerns") AS "slug" GROUP BY 1
    UNION SELECT '/products/' || p."slug" FROM "Listing" l JOIN "Product" p ON p."id" = l."productId"
    UNION SELECT '/guides/' || g."slug" FROM "Guide" g
      WHERE EXISTS (SELECT FROM "GuideVersion" v WHERE v."guideId" = g."id" AND v."status" = 'published')
    UNION SELECT '/treatments/' || t."slug" FROM "Treatment" t WHERE t."active"
    UNION SELECT '/locations/' || l."slug" FROM "Location" l WHERE l."active"
    ORDER BY 1`)
  return [...ALWAYS, ...rows.map(({ path }) => path)]
}

const ALWAYS = [
  ...['/', '/products', '/guides', '/routine', '/plan', '/treatments', '/locations'],
  ...POLICIES.map(({ slug }) => `/policies/${slug}`),
]

/** The paths as a sitemap of the shop at `origin`. */
export function sitemapXml(origin: string, paths: readonly string[]): string {
  const places = paths.map((path) => `<url><loc>${escapeXml(origin + path)}</loc></url>`)
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${places.join('\n')}\n</urlset>\n`
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
