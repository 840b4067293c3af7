import { addToBag } from '#app/cart/add-to-bag.server'
import { db } from '#app/platform/database.server'

/** A new bag, filled as the shopper fills it: `await aBag().with(serum, 2).withCode('GLOW')`. */
export function aBag(): BagBeingFilled {
  return new BagBeingFilled()
}

/** Filled when it is awaited. */
class BagBeingFilled implements PromiseLike<{ id: string }> {
  private readonly items: { variantId: string; quantity: number }[] = []
  private readonly codes: string[] = []

  with(variant: { id: string }, quantity = 1): this {
    this.items.push({ variantId: variant.id, quantity })
    return this
  }

  withCode(code: string): this {
    this.codes.push(code)
    return this
  }

  then<Result, Failure = never>(
    filled: (bag: { id: string }) => Result | PromiseLike<Result>,
    failed?: (error: unknown) => Failure | PromiseLike<Failure>,
  ): PromiseLike<Result | Failure> {
    return this.fill().then(filled, failed)
  }

  private async fill(): Promise<{ id: string }> {
    const { bagId } = await addToBag(null, this.items, new Date())
    if (this.codes.length)
      await db.bag.update({ where: { id: bagId }, data: { promotionCodes: this.codes } })
    return { id: bagId }
  }
}
