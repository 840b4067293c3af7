import { db } from '#app/platform/database.server'

/** Whether a bag goes along with another customer: then it is not this one's to take. */
export async function isBagOfAnother(bagId: string, customerId: string): Promise<boolean> {
  const owner = await db.customer.findUnique({ where: { bagId }, select: { id: true } })
  return owner !== null && owner.id !== customerId
}

/** Notes which bag goes along with a customer from one browser to the next. */
export async function noteBag(customerId: string, bagId: string): Promise<void> {
  await db.customer.updateMany({ where: { id: customerId }, data: { bagId } })
}
