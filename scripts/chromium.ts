import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const DEBIAN = '/usr/bin/chromium'
const isRoot = () => process.getuid?.() === 0

/**
 * The browser for the journeys: the one at CHROMIUM_PATH, Playwright's own, or Debian's.
 * Errors: throws when CHROMIUM_PATH names no file.
 */
export function findChromium(): string | undefined {
  const chosen = process.env.CHROMIUM_PATH
  if (chosen && !existsSync(chosen)) throw new Error(`CHROMIUM_PATH names no file: ${chosen}`)
  return [chosen, chromium.executablePath(), DEBIAN].find((path) => path && existsSync(path))
}

/**
 * Finds the browser, installing one where there is none: Playwright's own, else as root Debian's package.
 * Errors: throws one sentence that says what to do when neither can be had.
 */
export function ensureChromium(): string {
  const found = findChromium() ?? installOwn() ?? installDebian()
  if (found) return found
  throw new Error('There is no Chromium: install one and set CHROMIUM_PATH to it.')
}

/** What keeps the browser quiet and to itself; the sandbox of Chromium refuses to work for root. */
export function chromiumFlags(): string[] {
  return [
    ...(isRoot() ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
}

function installOwn(): string | undefined {
  run('node_modules/.bin/playwright', ['install', 'chromium'])
  return findChromium()
}

function installDebian(): string | undefined {
  if (!isRoot() || !existsSync('/usr/bin/apt-get')) return undefined
  run('apt-get', ['update', '-qq'])
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'])
  return findChromium()
}

function run(command: string, args: string[]): void {
  const OWN_MINUTES = 5
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: OWN_MINUTES * 60_000,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  })
}
