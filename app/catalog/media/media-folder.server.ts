import { randomUUID } from 'node:crypto'
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import type { StoredImage } from './media-url'

const Manifest = z.object({
  hash: z.string(),
  width: z.int().positive(),
  height: z.int().positive(),
  widths: z.array(z.int().positive()).min(1),
  dominantColor: z.string(),
  placeholder: z.string(),
})

/** What is known of a picture that was stored before; undefined when it was not, or not to the end. */
export async function readManifest(folder: string): Promise<StoredImage | undefined> {
  try {
    return Manifest.parse(JSON.parse(await readFile(join(folder, 'image.json'), 'utf8')))
  } catch {
    return undefined
  }
}

export async function fileExists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  )
}

/** Writes a file so that a reader, a rival or a power cut never meets half of it. */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const draft = `${file}.${randomUUID()}.tmp`
  try {
    await writeFile(draft, content, { flag: 'wx', flush: true })
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}
