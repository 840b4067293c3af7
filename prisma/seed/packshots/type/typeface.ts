import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Font } from 'opentype.js'

const require = createRequire(import.meta.url)

/** The cuts that labels are set in: a soft serif for names, a humanist sans for the rest. */
export type Cut = 'serif' | 'sans' | 'sans-strong'

const FILES: Record<Cut, string> = {
  serif: require.resolve('@fontsource/fraunces/files/fraunces-latin-400-normal.woff'),
  sans: require.resolve('@fontsource/figtree/files/figtree-latin-500-normal.woff'),
  'sans-strong': require.resolve('@fontsource/figtree/files/figtree-latin-600-normal.woff'),
}

const opened = new Map<Cut, Font>()

/** Opens a cut once; later calls get the same font. */
export function typeface(cut: Cut): Font {
  const known = opened.get(cut)
  if (known) return known
  const bytes = readFileSync(FILES[cut])
  const font = opentype.parse(
    bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength),
  )
  opened.set(cut, font)
  return font
}
