import { useState } from 'react'
import { Button } from '#app/ui/button'
import { Errors, fieldId, Section, useTyped } from './editor-fields'
import { emptySize } from './product-values'
import { CELLS, Size } from './size-rows'

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
              {['Unit', 'On sale'].map((header) => (
                <th key={header} scope="col" className="pr-1.5 pb-1 align-bottom font-medium">
                  {header}
                </th>
              ))}
            </tr>
          </thead>
          {rows.map((size, row) => (
            <Size key={size.id || `new-${row}`} size={size} row={row} />
          ))}
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
