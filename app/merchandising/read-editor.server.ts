import { randomUUID } from 'node:crypto'
import { invariantResponse } from '#app/http/invariant-response'
import { db } from '#app/platform/database.server'
import { formTicket } from '#app/staff/kept-form.server'
import { may, type Actor } from '#app/staff/permissions'
import { readTrail } from '#app/staff/search-audit.server'
import { checkProduct } from './check-product.server'
import { shopChoices } from './find-products.server'
import { aboutProduct, readKeptProduct } from './kept-product.server'
import { emptyValues } from './product-values'
import { readEdited } from './read-values.server'

/**
 * Everything that a product's editor shows; `id` is null for a new one. What the person typed and did not save
 * stands in the form. Throws 404 where there is no such product, and 403.
 */
export async function readEditor(actor: Actor, id: string | null, now: Date) {
  invariantResponse(may(actor, 'catalog:read'), 403)
  const edited = id === null ? null : await readEdited(db, id)
  invariantResponse(id === null || edited, 404)
  const [{ draft, closedAt }, choices, trail] = await Promise.all([
    readKeptProduct(actor, id),
    shopChoices(),
    id ? readTrail(actor, 'product', id) : null,
  ])
  const values = draft?.values ?? edited?.values ?? emptyValues()
  const before = edited ? { ...edited.product, links: edited.links } : undefined
  return {
    product: edited?.product ?? null,
    pictures: edited?.pictures ?? [],
    values,
    version: draft?.version ?? edited?.product.version ?? 0,
    keptAt: draft?.keptAt ?? null,
    check: await checkProduct(values, before),
    choices,
    trail,
    about: aboutProduct(id),
    closedAt,
    ticket: formTicket(actor.id, aboutProduct(id), now),
    copyId: randomUUID(),
    mayWrite: may(actor, 'catalog:write'),
  }
}

export type EditorData = Awaited<ReturnType<typeof readEditor>>
