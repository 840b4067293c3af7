import { useState } from 'react'

/** A value as it was when `isHeld` began, and as it is again once that ends. */
export function useHeld<Value extends string | number>(value: Value, isHeld: boolean): Value {
  const [held, setHeld] = useState(value)
  if (isHeld) return held
  if (held !== value) setHeld(value)
  return value
}
