/** The size that a line sends, and where staff switched it the one at whose price it was bought. */
export function sizeWords(line: { variantLabel: string; switchedFrom: string | null }): string {
  const { variantLabel, switchedFrom } = line
  return switchedFrom === null ? variantLabel : `${variantLabel} (bought as ${switchedFrom})`
}
