import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const css = readFileSync(new URL('./theme.css', import.meta.url), 'utf8')
const [lightBlock = '', darkBlock = ''] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(
  ([, block]) => block ?? '',
)

const surfaces = ['paper', 'raised', 'mist']
const tints = ['moss-tint', 'clay-tint', 'success-tint', 'caution-tint', 'error-tint']
const onEach = (text: string, backgrounds: string[]) =>
  backgrounds.map((background) => [text, background] as const)

const bodyText = [
  ...onEach('ink', [...surfaces, 'mist-deep', ...tints]),
  ...onEach('ink-soft', surfaces),
]
const otherText = [
  ...onEach('ink-soft', ['mist-deep', ...tints]),
  ...onEach('ink-faint', surfaces),
  ...onEach('moss', [...surfaces, 'moss-tint', 'mist-deep']),
  ...onEach('moss-strong', [...surfaces, 'moss-tint']),
  ...onEach('clay', [...surfaces, 'clay-tint']),
  ...onEach('success', [...surfaces, 'success-tint']),
  ...onEach('caution', [...surfaces, 'caution-tint']),
  ...onEach('error', [...surfaces, 'error-tint']),
  ...onEach('on-moss', ['moss', 'moss-strong']),
  ...onEach('paper', ['ink']),
]
const edges = [
  ...onEach('line-strong', surfaces),
  ...onEach('ink', surfaces),
  ...onEach('moss', ['mist-deep']),
]

describe.each([
  ['light', tokensOf(lightBlock)],
  ['dark', tokensOf(darkBlock)],
])('%s', (_, tokens) => {
  test.each(bodyText)('body text %s on %s reaches AAA', (text, background) => {
    expect(contrast(tokens, text, background)).toBeGreaterThanOrEqual(7)
  })
  test.each(otherText)('text %s on %s reaches AA', (text, background) => {
    expect(contrast(tokens, text, background)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(edges)('edge %s on %s can be seen', (edge, background) => {
    expect(contrast(tokens, edge, background)).toBeGreaterThanOrEqual(3)
  })
})

test('the browser bar has the color of the page', () => {
  const root = readFileSync(new URL('../root.tsx', import.meta.url), 'utf8')
  expect(root).toContain(tokensOf(lightBlock).paper)
  expect(root).toContain(tokensOf(darkBlock).paper)
})

function tokensOf(block: string) {
  const pairs = [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name, hex]) => [
    name,
    hex,
  ])
  return Object.fromEntries(pairs) as Record<string, string>
}

function contrast(tokens: Record<string, string>, one: string, other: string) {
  const [light = 0, dark = 0] = [one, other]
    .map((name) => luminance(tokens[name] ?? `no token ${name}`))
    .toSorted((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

// WCAG 2.2, relative luminance.
function luminance(hex: string) {
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
