import { randomUUID } from 'node:crypto'
import { changePictures } from '#app/merchandising/change-pictures.server'
import { changeStatus, undoBatch } from '#app/merchandising/change-status.server'
import { duplicateProduct } from '#app/merchandising/duplicate-product.server'
import type { ProductValues } from '#app/merchandising/product-values'
import { readEdited } from '#app/merchandising/read-values.server'
import { saveProduct, type ProductSave } from '#app/merchandising/save-product.server'
import { scheduleProduct } from '#app/merchandising/schedule-product.server'
import { db } from '#app/platform/database.server'
import type { Actor } from '#app/staff/permissions'
import { aProduct } from '#tests/factories/product'
import { aDictionary, typedProduct } from '#tests/factories/product-form'
import { leaves, now, type Change } from './leaves'

const later = new Date(now.getTime() + 86_400_000)
const made = async (status: 'active' | 'draft') => (await aProduct({ status })).id
const saving = (values: ProductValues): ProductSave => ({
  ...{ id: null, version: 0, values, choices: new Map<string, never>() },
  ...{ publish: false, ticket: '' },
})
const edited = async (olive: Actor) => {
  await aDictionary()
  await saveProduct(olive, saving(typedProduct()), now)
  const { id } = await db.product.findFirstOrThrow()
  const { product, values } = (await readEdited(db, id))!
  return { ...saving(values), id, version: product.version }
}
const pictured = async () => {
  const { id: productId } = await aProduct({ picture: true })
  return db.productMedia.findFirstOrThrow({ where: { productId } })
}
const archived = async (olive: Actor) => {
  const ids = [await made('active')]
  return (await changeStatus(olive, { ids, status: 'archived' }, now))!.batchId
}

/** What staff do to a product, and the row that each leaves. */
export const PRODUCT_CHANGES: readonly Change[] = [
  leaves('product.created', saveProduct, 'catalog:write', async (olive) => {
    await aDictionary()
    return [olive, saving(typedProduct()), now]
  }),
  leaves('product.revised', saveProduct, 'catalog:write', async (olive) => {
    const save = await edited(olive)
    return [olive, { ...save, values: { ...save.values, summary: 'Lighter still.' } }, now]
  }),
  leaves('product.published', saveProduct, 'catalog:write', async (olive) => [
    olive,
    { ...(await edited(olive)), publish: true },
    now,
  ]),
  leaves('product.created', duplicateProduct, 'catalog:write', async (olive) => [
    olive,
    { id: await made('draft'), copyId: randomUUID() },
    now,
  ]),
  leaves('product.published', changeStatus, 'catalog:write', async (olive) => [
    olive,
    { ids: [await made('draft')], status: 'active' as const },
    now,
  ]),
  leaves('product.archived', changeStatus, 'catalog:write', async (olive) => [
    olive,
    { ids: [await made('active')], status: 'archived' as const },
    now,
  ]),
  leaves('product.drafted', changeStatus, 'catalog:write', async (olive) => [
    olive,
    { ids: [await made('active')], status: 'draft' as const },
    now,
  ]),
  leaves('product.published', undoBatch, 'catalog:write', async (olive) => [
    olive,
    await archived(olive),
    now,
  ]),
  leaves('product.scheduled', scheduleProduct, 'catalog:write', async (olive) => [
    olive,
    { id: await made('draft'), at: later },
    now,
  ]),
  leaves('product.unscheduled', scheduleProduct, 'catalog:write', async (olive) => {
    const id = await made('draft')
    await scheduleProduct(olive, { id, at: later }, now)
    return [olive, { id, at: null }, now]
  }),
  leaves('product.pictures_changed', changePictures, 'catalog:write', async (olive) => {
    const { productId, mediaId } = await pictured()
    return [olive, productId, { intent: 'alt', mediaId, alt: 'A green bottle' } as const, now]
  }),
]
