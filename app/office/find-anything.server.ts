import { findOrders } from '#app/orders/desk/list-orders.server'
import { parseOrderNumber } from '#app/orders/order-number'
import { db } from '#app/platform/database.server'
import { may, type Actor } from '#app/staff/permissions'
import { findCustomers } from './customers/list-customers.server'
import { findContent } from './find-content.server'

const MOST = 8
/** Fewer letters would find half the shop. */
const SHORTEST = 2

/**
 * What a few words may mean, of what the person may see: an order's number or a shopper's whole email address,
 * a part of a customer's name or address or their number, a part of a product's name or its SKU, a part of the name
 * of a guide, a bundle, a treatment, a studio, an ingredient or a promotion (or of its code), a part of a colleague's name or address. 8 of each at most.
 */
export async function findAnything(actor: Actor, words: string) {
  const asked = words.trim()
  const isWord = asked.length >= SHORTEST
  const mayBeOrder = parseOrderNumber(asked) !== undefined || asked.includes('@')
  const [orders, products, content, people, customers] = await Promise.all([
    mayBeOrder ? findOrders(actor, asked) : [],
    may(actor, 'catalog:read') && isWord ? findProducts(asked) : [],
    isWord ? findContent(actor, asked, MOST) : [],
    may(actor, 'staff:manage') && isWord ? findColleagues(asked) : [],
    isWord && !parseOrderNumber(asked) ? findCustomers(actor, asked) : [],
  ])
  return {
    orders: orders.slice(0, MOST),
    products,
    content,
    people,
    customers: (customers ?? []).slice(0, MOST),
  }
}

export type Found = Awaited<ReturnType<typeof findAnything>>

function findProducts(words: string) {
  return db.product.findMany({
    where: {
      OR: [
        { name: { contains: words, mode: 'insensitive' } },
        { variants: { some: { sku: words.toUpperCase() } } },
      ],
    },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, name: true, brand: { select: { name: true } } },
  })
}

function findColleagues(words: string) {
  const part = { contains: words, mode: 'insensitive' } as const
  return db.staffUser.findMany({
    where: { OR: [{ name: part }, { email: part }] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST,
    select: { id: true, name: true, role: true },
  })
}
