import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { saveLabel } from '#app/merchandising/labels/save-label.server'
import { db } from '#app/platform/database.server'
import { readListPage } from '#app/storefront/list-page.server'
import { readSitemap } from '#app/storefront/sitemap.server'
import { aProduct } from '#tests/factories/product'
import { aStaffMember } from '#tests/factories/staff'

const now = new Date()

test.each(['category', 'concern'] as const)(
  'lists, the sitemap and the search follow the new name of a %s',
  async (kind) => {
    const cal = await aStaffMember('catalog')
    const form = {
      kind,
      id: randomUUID(),
      version: 0,
      name: 'Eye care',
      slug: 'eye-care',
      intro: '',
    }
    await saveLabel(cal, form, now)
    const { id } = await aProduct({ status: 'active' })
    const shelved =
      kind === 'category' ? { categoryId: form.id } : { concerns: { connect: { id: form.id } } }
    await db.product.update({ where: { id }, data: shelved })
    await db.$executeRaw`SELECT refresh_listing(ARRAY[${id}::uuid])`
    const words = { version: 1, name: 'Around the eye', intro: 'Light things.' }
    expect(await saveLabel(cal, { ...form, ...words }, now)).toEqual({ kind: 'saved' })
    const page = await readListPage(new URLSearchParams({ [kind]: 'eye-care' }), now)
    expect(page.facets[kind]).toMatchObject([{ value: 'eye-care', label: 'Around the eye' }])
    expect(page.intro).toBe('Light things.')
    const listing = await db.listing.findUniqueOrThrow({ where: { productId: id } })
    expect(listing.words).toContain('around the eye')
    expect(await readSitemap()).toContain(`/products?${kind}=eye-care`)
  },
)
