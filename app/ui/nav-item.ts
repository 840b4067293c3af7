/** A link of the site's navigation; `end` marks it current on its own page only, not on those below. */
export type NavItem = { to: string; label: string; end?: boolean }
