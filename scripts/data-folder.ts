import { createHash } from 'node:crypto'
import { chmodSync, mkdirSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * Where data lives: DATA_DIR, else `data/` in the checkout. PostgreSQL refuses to run as root, and the
 * account it runs as instead may be unable to enter the checkout; then a folder under the system's
 * temporary directory, named after the checkout, is used.
 */
export function dataFolder(name = '.'): string {
  const chosen = process.env.DATA_DIR
  const checkout = resolve(chosen ?? 'data')
  const root = !chosen && isRoot() && !reachableByOthers(resolve('.')) ? fallback() : checkout
  mkdirSync(root, { recursive: true })
  if (isRoot()) chmodSync(root, 0o755)
  return join(root, name)
}

function fallback(): string {
  const id = createHash('sha256').update(resolve('.')).digest('hex').slice(0, 10)
  return join(tmpdir(), `porewell-${id}`)
}

function reachableByOthers(path: string): boolean {
  const EXECUTE_BY_OTHERS = 0o001
  for (let at = path; ; at = resolve(at, '..')) {
    if (!(statSync(at).mode & EXECUTE_BY_OTHERS)) return false
    if (at === resolve(at, '..')) return true
  }
}

function isRoot(): boolean {
  return process.getuid?.() === 0
}
