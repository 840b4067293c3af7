import { Disclosure } from '#app/ui/disclosure'
import { CountStockForm } from './count-form'
import {
  ReceiveStockForm,
  type StockFormProps,
  TransferStockForm,
  WriteOffStockForm,
} from './stock-forms'

/** What whoever may move stock can do with a variant's. */
export function StockActions({ at, ...props }: StockFormProps & { at: string }) {
  const { refused, lots, places } = props
  const isOpen = (intent: string) => refused?.intent === intent
  return (
    <section aria-label="Actions" className="divide-y divide-line border-y border-line">
      <Disclosure summary="Receive a lot" open={isOpen('receive')}>
        <ReceiveStockForm {...props} at={at} />
      </Disclosure>
      {lots.length > 0 ? (
        <Disclosure summary="Count" open={isOpen('count')}>
          <CountStockForm {...props} />
        </Disclosure>
      ) : null}
      {lots.length > 0 && places.length > 1 ? (
        <Disclosure summary="Transfer" open={isOpen('transfer')}>
          <TransferStockForm {...props} />
        </Disclosure>
      ) : null}
      {lots.length > 0 ? (
        <Disclosure summary="Write off" open={isOpen('write-off')}>
          <WriteOffStockForm {...props} />
        </Disclosure>
      ) : null}
    </section>
  )
}
