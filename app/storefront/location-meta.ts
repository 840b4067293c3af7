import type { MetaArgs, MetaDescriptor } from '@remix-run/node'
import type { LocationPage } from '#app/storefront/location-page.server'
import { pageMeta, shopUrl } from '#app/storefront/page-meta'
import { breadcrumbData } from '#app/storefront/treatment-meta'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Title, canonical address, and the studio as search engines read a local business. */
export function locationMeta(page: LocationPage, matches: MetaArgs['matches']): MetaDescriptor[] {
  const { studio, hours } = page
  const origin = shopUrl(matches)
  const path = `/locations/${studio.slug}`
  return [
    ...pageMeta(matches, {
      title: studio.name,
      description: `${studio.line1}, ${studio.city}, ${studio.state} ${studio.postalCode}: hours, pickup and treatments.`,
      path,
    }),
    {
      'script:ld+json': {
        '@context': 'https://schema.org',
        '@type': 'HealthAndBeautyBusiness',
        '@id': origin + path,
        name: studio.name,
        url: origin + path,
        ...(studio.phone ? { telephone: studio.phone } : {}),
        address: {
          '@type': 'PostalAddress',
          streetAddress: studio.line1,
          addressLocality: studio.city,
          addressRegion: studio.state,
          postalCode: studio.postalCode,
          addressCountry: 'US',
        },
        openingHoursSpecification: hours.map(({ day, opens, closes }) => ({
          '@type': 'OpeningHoursSpecification',
          dayOfWeek: DAYS[day - 1] ?? '',
          opens,
          closes,
        })),
      },
    },
    {
      'script:ld+json': breadcrumbData(origin, [
        { name: 'Studios', path: '/locations' },
        { name: studio.name, path },
      ]),
    },
  ]
}
