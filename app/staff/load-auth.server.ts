/**
 * The library of the staff's sign-in, read on its first use: a process that only serves shoppers never holds
 * its modules in memory.
 */
export async function loadAuth() {
  return await import('./auth.server')
}
