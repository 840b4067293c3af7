/** Joins class names and leaves out the false ones. It does not settle conflicts between them. */
export function cx(...names: ReadonlyArray<string | false | null | undefined>) {
  return names.filter(Boolean).join(' ')
}
