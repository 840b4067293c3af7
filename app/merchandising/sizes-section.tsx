import { useState } from 'react'
import { Button } from '#app/ui/button'
import { cx } from '#app/ui/cx'
import { Icon } from '#app/ui/icon'
import { gridControl } from '#app/ui/dense-control'
import { described, Errors, fieldId, Section, useTyped } from './editor-fields'
import { SIZE_LABELS } from './field-labels'
import { emptySize, type SizeValues } from './product-values'

/** Text cells of the grid, with the width that each needs. */
const CELLS = [
  ['label', 'Label, such as 60 ml', 'lg:min-w-26'],
  ['sku', 'SKU', 'lg:min-w-34'],
  ['size', 'Size', 'lg:w-15'],
  ['price', 'Price $', 'lg:w-17'],
  ['compareAt', 'Was $', 'lg:w-17'],
  ['cost', 'Cost $', 'lg:w-16'],
  ['weight', 'Weighs g', 'lg:w-15'],
  ['barcode', 'Barcode', 'lg:min-w-29'],
] as const

/** Reachable by keyboard, so that a grid wider than the screen can be scrolled without a mouse. */
const reachable = 0

/** The sizes as a grid, on a phone one block each; a row that stays empty is not saved. */
export function SizesSection() {
  const { values, problems } = useTyped()
  const [added, setAdded] = useState(0)
  const rows = [...values.sizes, ...Array.from({ length: added }, emptySize)]
  return (
    <Section title="Sizes and prices" id="sizes">
      <div
        id={fieldId('sizes')}
        role="region"
        aria-label="Sizes"
        tabIndex={reachable}
        className="overflow-x-auto"
      >
        <table className="w-full border-collapse text-left max-lg:block">
          <thead className="max-lg:sr-only">
            <tr>
              {CELLS.map(([cell, header]) => (
                <th key={cell} scope="col" className="pr-1.5 pb-1 align-bottom font-medium">
                  {header}
                </th>
              ))}
              <th scope="col" className="pr-1.5 pb-1 align-bottom font-medium">
                Unit
              </th>
              <th scope="col" className="pr-1.5 pb-1 align-bottom font-medium">
                <Icon name="flame" label="Flammable" />
              </th>
              <th scope="col" className="pb-1 align-bottom font-medium">
                On sale
              </th>
            </tr>
          </thead>
          <tbody className="max-lg:block">
            {rows.map((size, row) => (
              <Row key={size.id || `new-${row}`} size={size} row={row} />
            ))}
          </tbody>
        </table>
      </div>
      <Errors name="sizes" errors={problems['sizes']} />
      <div>
        <Button
          name="intent"
          value="add-size"
          look="quiet"
          size="sm"
          icon="plus"
          onClick={(event) => {
            event.preventDefault()
            setAdded(added + 1)
          }}
        >
          Add a size
        </Button>
      </div>
    </Section>
  )
}

function Row({ size, row }: { size: SizeValues; row: number }) {
  const { problems } = useTyped()
  const at = `sizes[${row}]`
  const named = size.label || `size ${row + 1}`
  return (
    <tr className="border-line max-lg:grid max-lg:grid-cols-2 max-lg:gap-2 max-lg:border-t max-lg:py-3 sm:max-lg:grid-cols-4">
      {CELLS.map(([cell, header, width]) => {
        const name = `${at}.${cell}`
        const errors = problems[name]
        return (
          <td key={cell} className={cx('pb-1.5 align-top lg:pr-1.5', width)}>
            {cell === 'label' ? <input type="hidden" name={`${at}.id`} value={size.id} /> : null}
            <span aria-hidden="true" className="font-medium lg:hidden">
              {header}
            </span>
            <input
              {...described(fieldId(name), undefined, errors)}
              name={name}
              defaultValue={size[cell]}
              aria-label={`${SIZE_LABELS[cell]} of ${named}`}
              autoComplete="off"
              className={cx(gridControl, 'tabular-nums')}
            />
            <Errors name={name} errors={errors} />
          </td>
        )
      })}
      <td className="pb-1.5 align-top lg:pr-1.5">
        <span aria-hidden="true" className="font-medium lg:hidden">
          Unit
        </span>
        <select
          name={`${at}.unit`}
          defaultValue={size.unit || 'ml'}
          aria-label={`Unit of ${named}`}
          className={cx(gridControl, 'lg:w-16')}
        >
          <option value="ml">ml</option>
          <option value="g">g</option>
          <option value="piece">piece</option>
        </select>
      </td>
      <TickCell name={`${at}.flammable`} label="Flammable" named={named} checked={size.flammable} />
      <TickCell name={`${at}.active`} label="On sale" named={named} checked={size.active} />
    </tr>
  )
}

type TickCellProps = { name: string; label: string; named: string; checked: string }

function TickCell({ name, label, named, checked }: TickCellProps) {
  return (
    <td className="pb-1.5 align-top lg:text-center">
      <label className="inline-flex min-h-target items-center gap-2 pointer-fine:min-h-9">
        <input
          type="checkbox"
          name={name}
          defaultChecked={checked === 'on'}
          aria-label={`${label}: ${named}`}
          className="size-5 accent-moss"
        />
        <span aria-hidden="true" className="lg:hidden">
          {label}
        </span>
      </label>
    </td>
  )
}
