import { Notice } from '#app/ui/notice'
import { Table } from '#app/ui/table'
import type { EditorFields } from './editor-fields'

const LABELS: Partial<Record<keyof EditorFields, string>> = {
  name: 'Name',
  kind: 'What it does',
  percent: 'Percent off',
  amount: 'Dollars off',
  buyQuantity: 'Paid for',
  getQuantity: 'Then free',
  minSpend: 'From this spend',
  categorySlugs: 'Categories',
  productIds: 'Products',
  emails: 'Customers',
  firstOrderOnly: 'First order only',
  perCustomerLimit: 'Times per customer',
  usesLimit: 'Times in all',
  startsOn: 'First day',
  endsOn: 'Last day',
  stacking: 'Beside a routine',
  entry: 'How it is used',
  combines: 'Beside other promotions',
  priority: 'Priority',
  codes: 'Codes',
}

type SavedMeanwhileProps = { words: string; saved: EditorFields; typed: EditorFields }

/** What a colleague saved while the form was open, beside what is in the form: only where they differ. */
export function SavedMeanwhile({ words, saved, typed }: SavedMeanwhileProps) {
  const rows = (Object.keys(LABELS) as (keyof EditorFields)[])
    .map((name) => ({
      name,
      label: LABELS[name] ?? name,
      saved: shown(saved[name]),
      typed: shown(typed[name]),
    }))
    .filter((row) => row.saved !== row.typed)
  return (
    <Notice kind="caution" title={`As saved by a colleague: ${words}.`}>
      <Table
        caption="Saved by a colleague and typed by you"
        hideCaption
        rows={rows}
        rowKey={({ name }) => name}
        empty="Both are the same."
        columns={[
          { key: 'field', header: 'Field', rowHeader: true, cell: ({ label }) => label },
          { key: 'saved', header: 'Saved by a colleague', cell: (row) => row.saved || '–' },
          { key: 'typed', header: 'In your form', cell: (row) => row.typed || '–' },
        ]}
      />
    </Notice>
  )
}

function shown(value: string | readonly string[] | undefined): string {
  const parts = typeof value === 'string' ? value.split(/\s*\n\s*/) : [...(value ?? [])].toSorted()
  return parts.filter(Boolean).join(', ')
}
