import { expect, test } from 'vitest'
import { unbroken } from './unbroken'

test.each([
  ['50 ml · 1.7 fl oz', '50\u00a0ml\u00a0· 1.7\u00a0fl\u00a0oz'],
  ['Mini · 28 ml · 0.95 fl oz', 'Mini\u00a0· 28\u00a0ml\u00a0· 0.95\u00a0fl\u00a0oz'],
  ['60 pads', '60\u00a0pads'],
  ['Device', 'Device'],
])('a line breaks %j only after its dots', (label, drawn) => {
  expect(unbroken(label)).toBe(drawn)
})
