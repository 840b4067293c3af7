import { mkdtemp, readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeEach, expect, test, vi } from 'vitest'
import { db } from '#app/platform/database.server'
import { env } from '#app/platform/environment.server'
import type { Actor } from '#app/staff/permissions'
import { aProduct } from '#tests/factories/product'
import { aStaffMember } from '#tests/factories/staff'
import { answerPicture } from './answer-picture.server'
import { changePictures } from './change-pictures.server'

const now = new Date('2026-11-26T10:00:00Z')
let cal: Actor
let id: string

beforeEach(async () => {
  cal = await aStaffMember('catalog')
  ;({ id } = await aProduct({ status: 'draft' }))
  vi.spyOn(env, 'MEDIA_DIR', 'get').mockReturnValue(await mkdtemp(join(tmpdir(), 'pictures-')))
})

const upload = (bytes: BlobPart, alt = 'A bottle', actor = cal) =>
  changePictures(actor, id, { intent: 'upload', alt, file: new File([bytes], 'picture.jpg') }, now)

async function aJpeg(background: string): Promise<ArrayBuffer> {
  const bytes = await sharp({ create: { width: 400, height: 500, channels: 3, background } })
    .withExif({ IFD0: { Artist: 'Somebody at home' } })
    .jpeg()
    .toBuffer()
  return Uint8Array.from(bytes).buffer
}

const alts = async () =>
  (await db.productMedia.findMany({ where: { productId: id }, orderBy: { position: 'asc' } })).map(
    ({ alt }) => alt,
  )

test('a picture is taken in, in the shop’s own formats and without what a camera wrote', async () => {
  expect(await upload(await aJpeg('#336655'))).toBe('done')
  const [media] = await db.media.findMany()
  expect(media).toMatchObject({ width: 400, height: 500 })
  const folder = join(env.MEDIA_DIR, media!.hash)
  expect((await readdir(folder)).toSorted()).toEqual(['320.avif', '320.webp', 'image.json'])
  expect((await sharp(join(folder, '320.webp')).metadata()).exif).toBeUndefined()
  expect(await db.auditEntry.findMany()).toMatchObject([
    {
      action: 'product.pictures_changed',
      before: { pictures: '' },
      after: { pictures: 'A bottle' },
    },
  ])
  expect(await upload(await aJpeg('#336655'))).toBe('already')
})

test.each<[what: string, bytes: string | Uint8Array<ArrayBuffer>, refusal: string]>([
  ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>', 'drawing'],
  ['a drawing behind a declaration', '<?xml version="1.0"?>\n<svg onload="x"/>', 'drawing'],
  ['a page', '<!doctype html><script>alert(1)</script>', 'not-an-image'],
  ['a script', '#!/bin/sh\nrm -rf /', 'not-an-image'],
  ['a GIF', 'GIF89a;', 'not-an-image'],
  ['nothing', '', 'not-an-image'],
  ['a JPEG that breaks off', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'unreadable'],
  ['a PNG in name only', `\u0089PNG\r\n\u001a\n<script>`, 'not-an-image'],
])('%s is refused, whatever its name says', async (_, bytes, refusal) => {
  expect(await upload(bytes)).toBe(refusal)
  expect(await db.media.count()).toBe(0)
})

test('pictures are moved by one place or all at once, described, and removed', async () => {
  for (const color of ['#110000', '#001100', '#000011']) await upload(await aJpeg(color), color)
  const rows = await db.productMedia.findMany({
    where: { productId: id },
    orderBy: { position: 'asc' },
  })
  const [first, second, third] = rows.map(({ mediaId }) => mediaId)
  await changePictures(cal, id, { intent: 'down', mediaId: first! }, now)
  expect(await alts()).toEqual(['#001100', '#110000', '#000011'])
  await changePictures(cal, id, { intent: 'up', mediaId: third! }, now)
  expect(await alts()).toEqual(['#001100', '#000011', '#110000'])
  await changePictures(cal, id, { intent: 'up', mediaId: second! }, now)
  expect((await alts())[0]).toBe('#001100')
  await changePictures(cal, id, { intent: 'order', mediaIds: [third!, first!, second!] }, now)
  await changePictures(cal, id, { intent: 'alt', mediaId: third!, alt: 'Blue' }, now)
  expect(await alts()).toEqual(['Blue', '#110000', '#001100'])
  await changePictures(cal, id, { intent: 'remove', mediaId: first! }, now)
  expect(await alts()).toEqual(['Blue', '#001100'])
  expect(await changePictures(cal, id, { intent: 'remove', mediaId: first! }, now)).toBe('gone')
})

test('a picture that is first already and moved up changes nothing and leaves no row', async () => {
  await upload(await aJpeg('#336655'))
  const { mediaId } = await db.productMedia.findFirstOrThrow({ where: { productId: id } })
  expect(await changePictures(cal, id, { intent: 'up', mediaId }, now)).toBe('done')
  expect(await db.auditEntry.count()).toBe(1)
})

test('two who move pictures at once lose none', async () => {
  for (const color of ['#110000', '#001100', '#000011']) await upload(await aJpeg(color), color)
  const rows = await db.productMedia.findMany({ where: { productId: id } })
  await Promise.all(
    rows.map(({ mediaId }) => changePictures(cal, id, { intent: 'up', mediaId }, now)),
  )
  expect((await alts()).toSorted()).toEqual(['#000011', '#001100', '#110000'])
})

test('roles without the permission add nothing', async () => {
  expect(await upload(await aJpeg('#336655'), 'x', await aStaffMember('readonly'))).toBe(
    'not-allowed',
  )
})

test('of pictures that are sent together each is taken or refused by itself', async () => {
  const sent = (...files: File[]) => {
    const body = new FormData()
    body.set('intent', 'upload')
    body.set('alt', 'A bottle')
    for (const file of files) body.append('file', file)
    const request = new Request('http://localhost/', { method: 'POST', body })
    return answerPicture(request, cal, id, now)
  }
  const one = new File([await aJpeg('#336655')], 'one.jpg')
  const two = new File([await aJpeg('#553366')], 'two.jpg')
  const drawing = new File(['<svg onload="x"/>'], 'drawing.png')
  const { status, problem } = await sent(one, drawing, two, one)
  expect(status).toBe(400)
  expect(problem?.message.split('\n')).toEqual([
    'drawing.png: An SVG can carry scripts, so it is not taken. Save it as a PNG and send that.',
    'one.jpg: This picture is there already.',
  ])
  expect(await alts()).toEqual(['A bottle', 'A bottle'])
  const three = new File([await aJpeg('#665533')], 'three.jpg')
  expect(await sent(three)).toEqual({ status: 200, problem: null })
  expect((await sent(new File([], ''))).problem?.message).toBe('Choose a picture')
})
