import sharp from 'sharp'

/**
 * What stands in a picture's place until it has loaded: its average color (`#rrggbb`) and a
 * blurred miniature as a data URI of fewer than 300 characters.
 */
export async function miniature(picture: Buffer): Promise<{
  dominantColor: string
  placeholder: string
}> {
  const { channels } = await sharp(picture).stats()
  const color = channels.slice(0, 3).map(({ mean }) => Math.round(mean))
  return {
    dominantColor: `#${color.map((part) => part.toString(16).padStart(2, '0')).join('')}`,
    placeholder: await placeholder(picture),
  }
}

const ATTEMPTS = [
  { side: 16, quality: 45 },
  { side: 16, quality: 15 },
  { side: 10, quality: 10 },
  { side: 4, quality: 1 },
]

async function placeholder(picture: Buffer): Promise<string> {
  for (const { side, quality } of ATTEMPTS) {
    const webp = await sharp(picture)
      .resize({ width: side, height: side * 2, fit: 'inside' })
      .webp({ quality, effort: 6 })
      .toBuffer()
    const uri = `data:image/webp;base64,${webp.toString('base64')}`
    if (uri.length < 300) return uri
  }
  return ''
}
