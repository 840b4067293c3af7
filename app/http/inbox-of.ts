/**
 * The inbox that an email address reaches, in lower case, to count by: what follows a plus makes no difference,
 * and at some providers dots do not either.
 */
export function inboxOf(email: string): string {
  const at = email.lastIndexOf('@')
  return email.slice(0, at).replace(/\+.*$/, '').replaceAll('.', '') + email.slice(at)
}
