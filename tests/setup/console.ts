import { afterEach, beforeEach } from 'vitest'

// What the product complains about on console.error fails the test; a test that expects the complaint
// replaces console.error with its own spy.
let complaints: unknown[][] = []

console.error = (...complaint: unknown[]) => {
  complaints.push(complaint)
}

beforeEach(() => {
  complaints = []
})

afterEach(() => {
  const [first] = complaints
  if (first) throw new Error(`console.error was called: ${first.map(String).join(' ')}`)
})
