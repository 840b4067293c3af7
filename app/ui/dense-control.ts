/** Controls of staff's long forms: lower than a shopper's where there is a mouse, a finger's height elsewhere. */
const base =
  'block min-h-target w-full min-w-0 rounded-md border border-line-strong bg-raised py-1.5 text-base font-normal text-ink ' +
  'hover:border-ink-soft aria-invalid:border-error aria-invalid:shadow-[inset_0_0_0_1px_var(--error)] pointer-fine:min-h-9 pointer-fine:text-sm'

export const denseControl = `${base} px-2.5`

/** The same in a grid, where each pixel counts. */
export const gridControl = `${base} px-1.5`
