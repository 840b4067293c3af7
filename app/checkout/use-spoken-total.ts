import { useEffect, useRef } from 'react'
import { formatMoney } from '#app/money/format-money'
import { useAnnounce } from '#app/ui/live-region'
import type { CheckoutView } from './read-checkout.server'

/** Says a new total once, however often the page shows it, and what stands in the way of the delivery. */
export function useSpokenTotal({ totals, taxKnown, blocked }: CheckoutView) {
  const announce = useAnnounce()
  const total = `${taxKnown ? 'Total' : 'Total before tax'}: ${formatMoney(totals.totalCents)}.`
  const words = blocked ? `${blocked} ${total}` : total
  const said = useRef(words)
  useEffect(() => {
    if (said.current === words) return
    said.current = words
    announce(words)
  }, [words, announce])
}
