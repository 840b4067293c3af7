import type { GoneLine } from './bag-line'
import { LineForm } from './line-form'

/** Lines that are not sold any more: said once, counted nowhere. */
export function GoneLines({ lines }: { lines: readonly GoneLine[] }) {
  if (lines.length === 0) return null
  return (
    <ul className="mt-2 flex flex-col divide-y divide-line border-b border-line">
      {lines.map(({ id, name }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-4">
          <p className="text-ink-soft">
            {name ? <span className="font-medium text-ink">{name}</span> : 'A product in your bag'}{' '}
            is no longer sold, so it is not part of your order.
          </p>
          <LineForm lineId={id} intent="remove" label="Remove" about={name ?? 'the product'} />
        </li>
      ))}
    </ul>
  )
}
