import { useSyncExternalStore } from 'react'

/**
 * A hidden field `tab` with a number of this browser tab's own, once scripts run. A shopper without a
 * cookie who presses two buttons in a breath is known by it as one shopper.
 */
export function TabKeyField() {
  const key = useSyncExternalStore(never, tabKey, nothing)
  return key ? <input type="hidden" name="tab" value={key} /> : null
}

let kept: string | undefined

function tabKey(): string {
  kept ??= crypto.getRandomValues(new Uint32Array(4)).join('-')
  return kept
}

const never = () => () => {}
const nothing = () => undefined
