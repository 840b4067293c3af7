import type { BagNews } from './bag-news'

/** The hidden fields of a form that puts a removed line back. */
export function UndoFields({ undo }: { undo: NonNullable<BagNews['undo']> }) {
  return (
    <>
      <input type="hidden" name="variantId" value={undo.variantId} />
      <input type="hidden" name="quantity" value={undo.quantity} />
      <input type="hidden" name="addedAt" value={undo.addedAt} />
      {undo.bundleKey ? <input type="hidden" name="bundleKey" value={undo.bundleKey} /> : null}
      {undo.stepId ? <input type="hidden" name="stepId" value={undo.stepId} /> : null}
      {undo.from ? <input type="hidden" name="from" value={undo.from} /> : null}
      {undo.saved ? <input type="hidden" name="saved" value="on" /> : null}
    </>
  )
}

/** The hidden fields of a form that puts a removed bundle back. */
export function UndoBundleFields({ undo }: { undo: NonNullable<BagNews['undoBundle']> }) {
  return (
    <>
      <input type="hidden" name="bundleId" value={undo.bundleId} />
      {undo.choice.map((variantId) => (
        <input key={variantId} type="hidden" name="choice" value={variantId} />
      ))}
      <input type="hidden" name="quantity" value={undo.quantity} />
      {undo.from ? <input type="hidden" name="from" value={undo.from} /> : null}
    </>
  )
}
