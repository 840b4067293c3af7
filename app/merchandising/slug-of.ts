import { slugFrom } from '#app/http/slug-from'

/** A product's name as it stands in an address. Never empty. */
export function slugOf(name: string): string {
  return slugFrom(name) || 'product'
}
