import { Slug } from '#app/guides/guide-sources'
import { db } from '#app/platform/database.server'
import type { BlockForm } from './block-form'

/**
 * The form with the products that staff meant: by the address of the product's page, its slug or its whole name.
 * What is none of them stays as it was typed, and the editor's warnings say so.
 */
export async function withProductSlugs(form: BlockForm): Promise<BlockForm> {
  const typed = [form.product, ...form.rows.map(({ product }) => product)]
  const names = typed.map((each) => each.trim()).filter((each) => each && !slugIn(each))
  const found =
    names.length > 0
      ? await db.product.findMany({
          where: { OR: names.map((name) => ({ name: { equals: name, mode: 'insensitive' } })) },
          orderBy: { id: 'asc' },
          take: 100,
          select: { slug: true, name: true },
        })
      : []
  const slugOf = (words: string) => {
    const name = words.trim().toLowerCase()
    const named = found.filter((each) => each.name.toLowerCase() === name)
    return slugIn(words) ?? (named.length === 1 ? named[0]?.slug : undefined) ?? words
  }
  return {
    ...form,
    product: slugOf(form.product),
    rows: form.rows.map((row) => ({ ...row, product: slugOf(row.product) })),
  }
}

function slugIn(words: string): string | null {
  const [, slug = words.trim()] = /\/products\/([^/?#\s]+)/.exec(words) ?? []
  return Slug.safeParse(slug).success ? slug : null
}
