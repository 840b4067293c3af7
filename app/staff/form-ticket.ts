const DAY_MS = 86_400_000
const TICKET_DAYS = 2

/** Until when a ticket made now is taken, in milliseconds. */
export const ticketUntil = (now: Date) => now.getTime() + TICKET_DAYS * DAY_MS

/** When a form was made and for whom, by the ticket that it carries; null for what no form of the shop carries. */
export function readTicket(ticket: string): { staffId: string; madeAt: Date } | null {
  const [staffId = '', typed = ''] = ticket.split('.')
  const until = Number(typed)
  if (!(until > 0 && until < 8e15)) return null
  return { staffId, madeAt: new Date(until - TICKET_DAYS * DAY_MS) }
}
