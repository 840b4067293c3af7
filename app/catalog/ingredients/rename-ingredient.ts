/**
 * Writes an ingredient of a list by another name, wherever the whole name stands: between separators, brackets,
 * marks, strengths and ends of lines. A longer name that has it inside stays as it is.
 */
export function renameIngredient(list: string, from: string, to: string): string {
  const name = from.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const before = String.raw`(?<=^[^\S\n]*|[^\p{L}\p{N}\s-][^\S\n]*)`
  const after = String.raw`(?=[^\S\n]*(?:$|[^\p{L}\p{N}\s-]|\d))`
  return list.replace(new RegExp(before + name + after, 'gmu'), () => to)
}
