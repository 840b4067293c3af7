import { may, type Actor, type Permission } from './permissions'

/** What “Go to” looks among, with what a role has to include to find it. */
const FINDABLE: readonly (readonly [Permission, string])[] = [
  ['orders:read', 'orders'],
  ['customers:read', 'customers'],
  ['catalog:read', 'products'],
  ['catalog:read', 'ingredients'],
  ['catalog:read', 'bundles'],
  ['guides:read', 'guides'],
  ['treatments:read', 'treatments'],
  ['studios:read', 'studios'],
  ['promotions:read', 'promotions'],
  ['staff:manage', 'colleagues'],
]

/** In words what the person finds by “Go to”: "products, bundles and guides". */
export function findableWords(actor: Actor): string {
  const words = FINDABLE.filter(([needs]) => may(actor, needs)).map(([, what]) => what)
  return new Intl.ListFormat('en-US', { style: 'long', type: 'conjunction' }).format(words)
}
