/** Where on the site something was put into the bag; the slug is that of a guide. */
export type Origin =
  | { origin: 'guide'; originSlug: string }
  | { origin: Exclude<OriginKind, 'guide'>; originSlug: null }

export type OriginKind = 'guide' | 'routine' | 'product' | 'list' | 'search' | 'plan' | 'other'

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/
const LONGEST_SLUG = 80

/** What the path of a page says of it. Whatever else a form may carry is another place, and so is nothing. */
export function originOf(path: string | undefined): Origin {
  const [, room = '', slug = '', ...more] = (path ?? '').split('/')
  if (more.length > 0) return at('other')
  switch (room) {
    case 'guides':
      return SLUG.test(slug) && slug.length <= LONGEST_SLUG
        ? { origin: 'guide', originSlug: slug }
        : at('other')
    case 'products':
      return at(slug ? 'product' : 'list')
    case 'routine':
    case 'search':
    case 'plan':
      return at(slug ? 'other' : room)
    default:
      return at('other')
  }
}

/** The path that says the same, for a form that puts something back; undefined where nothing was noted. */
export function pathOf({
  origin,
  originSlug,
}: {
  origin: OriginKind | null
  originSlug: string | null
}): string | undefined {
  switch (origin) {
    case null:
    case 'other':
      return undefined
    case 'guide':
      return `/guides/${originSlug ?? ''}`
    case 'product':
      return '/products/it'
    case 'list':
      return '/products'
    default:
      return `/${origin}`
  }
}

function at(origin: Exclude<OriginKind, 'guide'>): Origin {
  return { origin, originSlug: null }
}
