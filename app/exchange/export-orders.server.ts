import type { Cell } from '#app/http/csv.server'
import { findFiledOrdersAfter } from './filed-orders.server'
import { cellsOf } from './order-cells'
import { ORDER_FILE_COLUMNS } from './order-columns'

/** Orders that are read at a time. */
const PART = 500

/** Every order by its number, a row for each line, read some at a time. */
export async function* orderRows(): AsyncGenerator<Cell[][]> {
  for (let after = 0; ;) {
    const orders = await findFiledOrdersAfter(after, PART)
    yield orders.flatMap((order) =>
      cellsOf(order).map((cells) => ORDER_FILE_COLUMNS.map((column) => cells[column])),
    )
    after = orders.at(-1)?.number ?? after
    if (orders.length < PART) return
  }
}
