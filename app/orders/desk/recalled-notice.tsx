import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { recalledUnits } from '../recalled-units'
import { waitingUnits } from '../sending'
import type { DeskOrder } from './read-order.server'

/** Units that wait and are of a recalled lot, with the ways on. Nothing where there are none. */
export function RecalledNotice({ order }: { order: DeskOrder }) {
  const recalled = recalledUnits(waitingUnits(order.lines), order.lots)
  if (recalled.length === 0) return null
  return (
    <Notice kind="error" title="Recalled: these must not leave" standing>
      <ul className="flex flex-col gap-3 pt-1 text-sm">
        {recalled.map(({ variantId, quantity }) => {
          const line = order.lines.find((each) => each.variantId === variantId)
          const name = `${line?.productName}, ${line?.variantLabel}`
          return (
            <li key={variantId} className="flex flex-col gap-2">
              <span>
                {quantity} × {name}
              </span>
              <Form method="post">
                <input type="hidden" name="variantId" value={variantId} />
                <Button name="intent" value="replace" size="sm" wide>
                  Take {quantity} of another lot<span className="sr-only">: {name}</span>
                </Button>
              </Form>
            </li>
          )
        })}
      </ul>
      <p className="pt-2 text-sm">
        They go back to their lot, which is not sold. Where no other lot has any, refund them with
        the reason “Cannot be sent”.
      </p>
    </Notice>
  )
}
