import { useEffect, useRef } from 'react'
import { formatMoney } from '#app/money/format-money'
import { useAnnounce } from '#app/ui/live-region'
import type { CheckoutView } from './read-checkout.server'

/** Says a new total once, however often the page shows it, and what stands in the way of the delivery. */
export function useSpokenTotal({ totals, taxKnown }: CheckoutView) {
  const announce = useAnnounce()
  const words = `${taxKnown ? 'Total' : 'Total before tax'}: ${formatMoney(totals.totalCents)}.`
  const said = useRef(words)
  useEffect(() => {
    if (said.current === words) return
    said.current = words
    announce(words)
  }, [words, announce])
}
