/** Controls of staff's long forms: lower than a shopper's where there is a mouse, a finger's height elsewhere. */
export const denseControl =
  'block min-h-target w-full min-w-0 rounded-md border border-line-strong bg-raised px-2.5 py-1.5 text-base font-normal text-ink ' +
  'hover:border-ink-soft aria-invalid:border-error aria-invalid:shadow-[inset_0_0_0_1px_var(--error)] pointer-fine:min-h-9 pointer-fine:text-sm'
