import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { mediaUrl, srcSet } from './media-url'
import { Picture } from './picture'

const image = {
  hash: 'abc123',
  width: 1280,
  height: 1600,
  widths: [320, 640, 960, 1280],
  alt: 'Calming Toner, 180 mL bottle',
  placeholder: 'data:image/webp;base64,AAAA',
  dominantColor: '#c9d3ca',
}
const html = (props: Partial<Parameters<typeof Picture>[0]> = {}) =>
  renderToStaticMarkup(<Picture image={image} sizes="50vw" {...props} />)

test('an address names content, width and format', () => {
  expect(mediaUrl('abc123', 640, 'avif')).toBe('/media/abc123/640.avif')
  expect(srcSet({ hash: 'a', widths: [320, 640] }, 'webp')).toBe(
    '/media/a/320.webp 320w, /media/a/640.webp 640w',
  )
})

test('a picture offers AVIF before WebP and takes its space before it loads', () => {
  const markup = html()
  expect(markup.indexOf('type="image/avif"')).toBeLessThan(markup.indexOf('type="image/webp"'))
  expect(markup).toContain('width="1280" height="1600"')
  expect(markup).toContain('alt="Calming Toner, 180 mL bottle"')
  expect(markup).toContain('loading="lazy"')
})

test('the picture that matters most is asked for first', () => {
  expect(html({ priority: true })).toMatch(/fetchpriority="high".*loading="eager"/)
})

test('it shows its miniature without an inline style, which the content policy forbids', () => {
  const markup = html()
  expect(markup).toContain('fill="#c9d3ca"')
  expect(markup).toContain('href="data:image/webp;base64,AAAA"')
  expect(markup).not.toContain('style=')
})
