/** Rows as lines of text: the first row heads the columns, the first column is words, the others are figures. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  const lines = rows.map((row) =>
    widths
      .map((width, column) => {
        const cell = row[column] ?? ''
        return column === 0 ? cell.padEnd(width) : cell.padStart(width)
      })
      .join('  ')
      .trimEnd(),
  )
  return [
    lines[0] ?? '',
    widths.map((width) => '-'.repeat(width)).join('  '),
    ...lines.slice(1),
  ].join('\n')
}

/** A figure with as many decimals as its size deserves; a dash for one that is not known. */
export function figure(value: number | undefined): string {
  if (value === undefined) return '-'
  const decimals = value < 10 ? 2 : value < 100 ? 1 : 0
  return value.toLocaleString('en-US', {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  })
}

/** Bytes in kilobytes of a thousand, as browsers show them. */
export function kilobytes(bytes: number): string {
  return `${figure(bytes / 1000)} kB`
}

/** Bytes in megabytes of 1024 × 1024, as the limits of a machine's memory are set. */
export function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`
}
