import { cx } from '#app/ui/cx'
import { gridControl } from '#app/ui/dense-control'
import { described, Errors, fieldId, useTyped } from './editor-fields'
import { SIZE_LABELS } from './field-labels'
import type { SizeValues } from './product-values'

/** Text cells of the grid's first line, with the width that each needs. */
export const CELLS = [
  ['label', 'Label, such as 60 ml', 'lg:min-w-40'],
  ['sku', 'SKU', 'lg:min-w-46'],
  ['size', 'Size', 'lg:min-w-20'],
  ['price', 'Price $', 'lg:min-w-22'],
] as const

/** Those of its second line, which is looked at less often. */
const MORE_CELLS = [
  ['compareAt', 'Was $', 'lg:w-20'],
  ['cost', 'Cost $', 'lg:w-20'],
  ['weight', 'Weighs g', 'lg:w-16'],
  ['barcode', 'Barcode', 'lg:w-32'],
] as const

/** One size in the grid: two lines of it, on a phone a block. */
export function Size({ size, row }: { size: SizeValues; row: number }) {
  const at = `sizes[${row}]`
  const named = size.label || `size ${row + 1}`
  return (
    <tbody className="border-line max-lg:grid max-lg:grid-cols-2 max-lg:gap-2 max-lg:border-t max-lg:py-3 sm:max-lg:grid-cols-4">
      <tr className="max-lg:contents">
        {CELLS.map(([cell, header, width]) => (
          <td key={cell} className={cx('pb-1.5 align-top lg:pr-1.5', width)}>
            {cell === 'label' ? <input type="hidden" name={`${at}.id`} value={size.id} /> : null}
            <Cell {...{ at, cell, header, named }} value={size[cell]} headed />
          </td>
        ))}
        <td className="pb-1.5 align-top lg:pr-1.5">
          <span aria-hidden="true" className="font-medium lg:hidden">
            Unit
          </span>
          <select
            name={`${at}.unit`}
            defaultValue={size.unit || 'ml'}
            aria-label={`Unit of ${named}`}
            className={cx(gridControl, 'lg:w-20')}
          >
            <option value="ml">ml</option>
            <option value="g">g</option>
            <option value="piece">piece</option>
          </select>
        </td>
        <td className="pb-1.5 align-top">
          <Tick name={`${at}.active`} label="On sale" named={named} checked={size.active} headed />
        </td>
      </tr>
      <tr className="max-lg:contents">
        <td colSpan={6} className="pb-4 max-lg:contents">
          <div className="flex flex-wrap items-start gap-x-3 gap-y-2 max-lg:contents">
            {MORE_CELLS.map(([cell, header, width]) => (
              <div key={cell} className="lg:flex lg:items-center lg:gap-1.5">
                <Cell {...{ at, cell, header, named, width }} value={size[cell]} />
              </div>
            ))}
            <Tick
              name={`${at}.flammable`}
              label="Flammable"
              named={named}
              checked={size.flammable}
            />
          </div>
        </td>
      </tr>
    </tbody>
  )
}

interface CellProps {
  at: string
  cell: (typeof CELLS | typeof MORE_CELLS)[number][0]
  header: string
  named: string
  value: string
  width?: string
  /** Under a header of the grid, which a phone does not show. */
  headed?: boolean
}

function Cell({ at, cell, header, named, value, width, headed = false }: CellProps) {
  const { problems } = useTyped()
  const name = `${at}.${cell}`
  const errors = problems[name]
  return (
    <>
      <span
        aria-hidden="true"
        className={headed ? 'font-medium lg:hidden' : 'max-lg:font-medium lg:text-ink-soft'}
      >
        {header}
      </span>
      <div className={width}>
        <input
          {...described(fieldId(name), undefined, errors)}
          name={name}
          defaultValue={value}
          aria-label={`${SIZE_LABELS[cell]} of ${named}`}
          autoComplete="off"
          className={cx(gridControl, 'tabular-nums')}
        />
        <Errors name={name} errors={errors} />
      </div>
    </>
  )
}

interface TickProps {
  name: string
  label: string
  named: string
  checked: string
  headed?: boolean
}

function Tick({ name, label, named, checked, headed = false }: TickProps) {
  return (
    <label className="inline-flex min-h-target items-center gap-2 pointer-fine:min-h-9">
      <input
        type="checkbox"
        name={name}
        defaultChecked={checked === 'on'}
        aria-label={`${label}: ${named}`}
        className="size-5 accent-moss"
      />
      <span aria-hidden="true" className={headed ? 'lg:hidden' : undefined}>
        {label}
      </span>
    </label>
  )
}
