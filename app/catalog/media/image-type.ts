/** Formats that the shop takes in. */
export type ImageType = 'avif' | 'jpeg' | 'png' | 'svg' | 'webp'

/**
 * Tells a file's format by its first bytes, never by its name, so that no decoder but the right one
 * sees it. Refuses with undefined whatever the shop does not take.
 */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  const ascii = (start: number, end: number) => String.fromCharCode(...bytes.subarray(start, end))
  if (ascii(0, 8) === '\u0089PNG\r\n\u001a\n') return 'png'
  if (ascii(0, 3) === '\u00ff\u00d8\u00ff') return 'jpeg'
  if (ascii(0, 4) === 'RIFF' && ascii(8, 12) === 'WEBP') return 'webp'
  if (ascii(4, 8) === 'ftyp' && /avi[fs]/.test(ascii(8, 40))) return 'avif'
  if (SVG_START.test(new TextDecoder().decode(bytes.subarray(0, 1000)))) return 'svg'
  return undefined
}

// A document type is refused with the rest: it is where an SVG hides entities that multiply.
const SVG_START = /^\ufeff?\s*(<\?xml[^>]*>\s*)?(<!--[\s\S]*?-->\s*)*<svg[\s>]/
