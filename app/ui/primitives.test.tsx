import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { Button } from '#app/ui/button'
import { Icon } from '#app/ui/icon'
import { Notice } from '#app/ui/notice'
import { ProgressBar } from '#app/ui/progress-bar'
import { QuantityField } from '#app/ui/quantity-field'
import { Table } from '#app/ui/table'

describe('a button', () => {
  test('submits unless told otherwise', () => {
    expect(renderToStaticMarkup(<Button>Save</Button>)).toContain('type="submit"')
  })

  test('being sent says so, without losing the focus as a disabled one would', () => {
    const html = renderToStaticMarkup(
      <Button pending pendingLabel="Saving…">
        Save
      </Button>,
    )
    expect(html).toContain('aria-disabled="true"')
    expect(html).not.toContain(' disabled=""')
    expect(html).toContain('Saving…')
  })
})

test('an icon is decoration unless it is named', () => {
  expect(renderToStaticMarkup(<Icon name="sun" />)).toContain('aria-hidden="true"')
  expect(renderToStaticMarkup(<Icon name="sun" label="Morning" />)).toContain(
    'role="img" aria-label="Morning"',
  )
})

test('only errors interrupt; standing notices are not news', () => {
  expect(renderToStaticMarkup(<Notice kind="error">No</Notice>)).toContain('role="alert"')
  expect(renderToStaticMarkup(<Notice kind="success">Yes</Notice>)).toContain('role="status"')
  expect(renderToStaticMarkup(<Notice standing>Note</Notice>)).not.toContain('role')
})

describe('a quantity before JavaScript', () => {
  const field = { name: 'quantity', label: 'Quantity', min: 1, max: 5, defaultValue: 1 }

  test('in a form that is sent on each press, − and + are submit buttons and Enter is neither', () => {
    const html = renderToStaticMarkup(<QuantityField {...field} mode="submit" />)
    const [first, less, more] = [...html.matchAll(/<button[^>]*>/g)].map(([tag]) => tag)
    expect(first).not.toContain('name=')
    expect(less).toMatch(/name="step"[^>]*disabled=""|disabled=""[^>]*name="step"/)
    expect(more).toMatch(/name="step"/)
    expect(more).toMatch(/value="1"/)
  })

  test('in a form with a button of its own, the number field stands alone', () => {
    const html = renderToStaticMarkup(<QuantityField {...field} mode="edit" />)
    const buttons = [...html.matchAll(/<button[^>]*>/g)].map(([tag]) => tag)
    expect(buttons).toHaveLength(2)
    for (const tag of buttons) expect(tag).toMatch(/type="button".*invisible/)
  })
})

test('progress stays within its bar', () => {
  expect(renderToStaticMarkup(<ProgressBar label="Delivery" value={80} max={50} />)).toContain(
    'value="50"',
  )
})

test('a table names itself, its rows and its emptiness', () => {
  const columns = [
    { key: 'number', header: 'Number', cell: (row: string) => row, rowHeader: true },
    { key: 'total', header: 'Total', cell: () => '$1.00', numeric: true },
  ]
  const table = (rows: string[]) =>
    renderToStaticMarkup(<Table caption="Orders" rowKey={(row) => row} {...{ columns, rows }} />)
  expect(table(['PW-1'])).toMatch(/<th scope="row"[^>]*>PW-1/)
  expect(table(['PW-1'])).toMatch(/<caption[^>]*>Orders/)
  expect(table([])).toContain('Nothing here yet.')
})
