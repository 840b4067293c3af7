import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SelectIn } from './content-fields'

const options = [
  ['clear', 'Keeps pores clear'],
  ['smooth', 'Looks after firmness'],
] as const

const drawn = (value: string) =>
  renderToStaticMarkup(<SelectIn name="aim" label="Aim" value={value} options={options} />)

test('what nobody chose yet is not chosen for them', () => {
  expect(drawn('')).toContain('<option value="" selected="">Choose…</option>')
})

test('what is chosen cannot be unchosen', () => {
  expect(drawn('smooth')).toContain('<option value="smooth" selected="">')
  expect(drawn('smooth')).not.toContain('Choose…')
})
