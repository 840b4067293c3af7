import type { MetaArgs, MetaDescriptor } from '@remix-run/node'
import { pageMeta, shopUrl } from '#app/storefront/page-meta'
import type { TreatmentPage } from '#app/storefront/treatment-page.server'

/** Title, canonical address and the way to the page. No procedure is described to search engines: that would claim more than the page does. */
export function treatmentMeta(
  { treatment }: TreatmentPage,
  matches: MetaArgs['matches'],
): MetaDescriptor[] {
  const path = `/treatments/${treatment.slug}`
  return [
    ...pageMeta(matches, {
      title: `${treatment.name}: what it does, and how sure anybody is`,
      description: treatment.summary,
      path,
    }),
    {
      'script:ld+json': breadcrumbData(shopUrl(matches), [
        { name: 'Treatments', path: '/treatments' },
        { name: treatment.name, path },
      ]),
    },
  ]
}

/** A page's trail as search engines read it. */
export function breadcrumbData(origin: string, trail: readonly { name: string; path: string }[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: origin + path,
    })),
  }
}
