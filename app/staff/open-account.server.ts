import { paymentsAreSimulated } from '#app/platform/environment.server'

/** An account that was not disabled; a demo account only where no money moves. */
export function isOpen(person: { demo: boolean; disabledAt: Date | null }): boolean {
  return person.disabledAt === null && (paymentsAreSimulated || !person.demo)
}
