import type { BagNews } from './bag-news'

/** The hidden fields of a form that puts a removed line back. */
export function UndoFields({ undo }: { undo: NonNullable<BagNews['undo']> }) {
  return (
    <>
      <input type="hidden" name="variantId" value={undo.variantId} />
      <input type="hidden" name="quantity" value={undo.quantity} />
      <input type="hidden" name="addedAt" value={undo.addedAt} />
      {undo.saved ? <input type="hidden" name="saved" value="on" /> : null}
    </>
  )
}
