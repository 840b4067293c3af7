import { mkdtemp, readdir, readFile, rm, stat, unlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { IMAGE_LIMITS, processImage } from './process-image.server'

let mediaRoot = ''
beforeEach(async () => {
  mediaRoot = await mkdtemp(join(tmpdir(), 'porewell-media-'))
})
afterEach(() => rm(mediaRoot, { recursive: true, force: true }))

const photo = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#b56f4e' } })
const drawing = (attributes: string, inside = '<rect width="40" height="50" fill="#48604a"/>') =>
  Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}>${inside}</svg>`)

async function stored(bytes: Uint8Array, options: { widest?: number } = {}) {
  const outcome = await processImage(bytes, { mediaRoot, ...options })
  if (outcome.kind === 'refused') throw new Error(outcome.reason)
  return outcome.image
}

test('a picture is kept as AVIF and WebP in four widths, with its color and a tiny miniature', async () => {
  const image = await stored(await photo(2000, 2500).jpeg().toBuffer())
  expect(image).toMatchObject({ width: 1280, height: 1600, widths: [320, 640, 960, 1280] })
  expect(image.dominantColor).toMatch(/^#b[0-9a-f](6|7)[0-9a-f](4|5)[0-9a-f]$/)
  expect(image.placeholder).toMatch(/^data:image\/webp;base64,/)
  expect(image.placeholder.length).toBeLessThan(300)
  for (const width of image.widths)
    for (const [format, codec] of [
      ['avif', 'heif'],
      ['webp', 'webp'],
    ])
      expect(
        await sharp(join(mediaRoot, image.hash, `${width}.${format}`)).metadata(),
      ).toMatchObject({ width, height: (width * 5) / 4, format: codec })
})

test('a small photograph is never made larger than it is', async () => {
  expect(await stored(await photo(700, 500).png().toBuffer())).toMatchObject({
    width: 700,
    widths: [320, 640],
  })
  expect(await stored(await photo(90, 60).webp().toBuffer())).toMatchObject({ widths: [90] })
})

test('a drawing is rendered at full width however small it says it is', async () => {
  expect(await stored(drawing('width="40" height="50"'))).toMatchObject({
    width: 1280,
    height: 1600,
  })
})

test('a picture that is never shown large can do without the wide renditions', async () => {
  const bytes = drawing('width="40" height="50"')
  const small = await stored(bytes, { widest: 640 })
  expect(small.widths).toEqual([320, 640])
  expect(small.hash).not.toBe((await stored(bytes)).hash)
})

test('the same picture again renders nothing again', async () => {
  const bytes = await photo(400, 500).jpeg().toBuffer()
  const image = await stored(bytes)
  const times = async () => {
    const folder = join(mediaRoot, image.hash)
    const files = (await readdir(folder)).sort()
    return Promise.all(files.map(async (file) => [file, (await stat(join(folder, file))).mtimeMs]))
  }
  const before = await times()
  expect(await stored(bytes)).toEqual(image)
  expect(await times()).toEqual(before)
})

test('what was lost or never finished is filled in', async () => {
  const bytes = await photo(400, 500).jpeg().toBuffer()
  const image = await stored(bytes)
  const folder = join(mediaRoot, image.hash)
  await unlink(join(folder, '320.webp'))
  await unlink(join(folder, 'image.json'))
  const survivor = (await stat(join(folder, '320.avif'))).mtimeMs
  expect(await stored(bytes)).toEqual(image)
  expect((await readdir(folder)).sort()).toEqual(['320.avif', '320.webp', 'image.json'])
  expect((await stat(join(folder, '320.avif'))).mtimeMs).toBe(survivor)
})

test('several at once leave one whole set and no drafts', async () => {
  const bytes = await photo(700, 500).jpeg().toBuffer()
  const images = await Promise.all([1, 2, 3, 4].map(() => stored(bytes)))
  expect(new Set(images.map((image) => JSON.stringify(image))).size).toBe(1)
  const files = await readdir(join(mediaRoot, images[0]?.hash ?? ''))
  expect(files.sort()).toEqual(['320.avif', '320.webp', '640.avif', '640.webp', 'image.json'])
})

test('where and with what a photograph was taken is not passed on, and it stands upright', async () => {
  const bytes = await photo(640, 320)
    .withExif({ IFD0: { Copyright: 'A. Person' }, IFD3: { GPSLatitude: '51/1 30/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  expect((await sharp(bytes).metadata()).orientation).toBe(6)
  const image = await stored(bytes)
  expect(image).toMatchObject({ width: 320, height: 640 })
  for (const file of ['320.avif', '320.webp']) {
    const kept = await sharp(await readFile(join(mediaRoot, image.hash, file))).metadata()
    expect(kept).not.toHaveProperty('exif')
    expect(kept).not.toHaveProperty('xmp')
    expect(kept).not.toHaveProperty('icc')
  }
})

test('a drawing cannot pull in files of the machine', async () => {
  const secret = join(mediaRoot, 'secret.png')
  await photo(40, 50).toFile(secret)
  const image = await stored(
    drawing(
      'width="40" height="50" xmlns:xlink="http://www.w3.org/1999/xlink"',
      `<image href="file://${secret}" xlink:href="${secret}" width="40" height="50"/>`,
    ),
  )
  expect(image.dominantColor).toBe('#f7f2e8')
})

test.each([
  ['words', Buffer.from('not a picture at all')],
  ['nothing', Buffer.alloc(0)],
  ['a GIF', Buffer.from('GIF89a\u0001\u0000\u0001\u0000')],
  ['a web page', Buffer.from('<!doctype html><svg></svg>')],
  [
    'a drawing with multiplying entities',
    Buffer.from('<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg xmlns="http://www.w3.org/2000/svg"/>'),
  ],
])('%s is not an image', async (_, bytes) => {
  expect(await processImage(bytes, { mediaRoot })).toEqual({
    kind: 'refused',
    reason: 'not-an-image',
  })
  expect(await readdir(mediaRoot)).toEqual([])
})

test('a damaged file is refused', async () => {
  const whole = await photo(800, 800).jpeg().toBuffer()
  for (const bytes of [
    whole.subarray(0, whole.length / 2),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><rect</svg>'),
  ])
    expect(await processImage(bytes, { mediaRoot })).toEqual({
      kind: 'refused',
      reason: 'unreadable',
    })
})

test('a bomb, small in bytes and vast in pixels, is refused before it is unpacked', async () => {
  const refusal = { kind: 'refused', reason: 'too-many-pixels' }
  const bomb = await photo(9000, 9000).png({ compressionLevel: 9 }).toBuffer()
  expect(bomb.byteLength).toBeLessThan(IMAGE_LIMITS.bytes)
  expect(await processImage(bomb, { mediaRoot })).toEqual(refusal)
  expect(await processImage(drawing('width="90000" height="10"'), { mediaRoot })).toEqual(refusal)
  expect(await processImage(drawing('width="1" height="9000"'), { mediaRoot })).toEqual(refusal)
})

test('a file of more than 16 MB is refused unread', async () => {
  expect(await processImage(Buffer.alloc(IMAGE_LIMITS.bytes + 1), { mediaRoot })).toEqual({
    kind: 'refused',
    reason: 'too-many-bytes',
  })
})
