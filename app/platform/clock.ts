/** The only place that asks the machine for the time; rules take it as `now`. */
export function now(): Date {
  return new Date()
}
