import type { EditedOrder } from '#app/orders/desk/read-edit.server'
import { Notice } from '#app/ui/notice'
import { Table } from '#app/ui/table'
import { EDIT_FIELDS, EDIT_LABELS, type EditField } from './edit-order-form'

type EditedMeanwhileProps = { order: EditedOrder; typed: Record<string, unknown> }

/** The order as a colleague saved it while the form was open, beside what is in the form, where they differ. */
export function EditedMeanwhile({ order, typed }: EditedMeanwhileProps) {
  const rows = EDIT_FIELDS.map((name) => ({
    name,
    saved: shown(order, name, order.values[name]),
    mine: shown(order, name, typed[name]),
  })).filter(({ name, saved, mine }) => name in typed && saved !== mine)
  return (
    <Notice kind="caution" title="Compare, correct what is below, and save again.">
      <Table
        caption="Saved by a colleague and typed by you"
        hideCaption
        rows={rows}
        rowKey={({ name }) => name}
        empty="Both are the same."
        columns={[
          {
            key: 'field',
            header: 'Field',
            rowHeader: true,
            cell: ({ name }) => EDIT_LABELS[name],
          },
          { key: 'saved', header: 'Saved by a colleague', cell: ({ saved }) => saved || '–' },
          { key: 'mine', header: 'In your form', cell: ({ mine }) => mine || '–' },
        ]}
      />
    </Notice>
  )
}

function shown({ studios }: EditedOrder, name: EditField, value: unknown): string {
  if (typeof value !== 'string') return ''
  return name === 'pickupLocationId' ? (studios.find(({ id }) => id === value)?.name ?? '') : value
}
