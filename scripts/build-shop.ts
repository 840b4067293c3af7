import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const STAMP = 'build/built-from'
const SOURCES = [
  'app',
  'public',
  'prisma/schema.prisma',
  'remix.config.js',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
]
/** Written by `prisma generate` from the schema. */
const GENERATED = 'app/platform/prisma'
const isTest = (path: string) => /\.test\.tsx?$/.test(path)

/** Builds client and server into build/. Errors: throws with what the build printed. */
export function buildShop(): void {
  const source = fingerprint()
  const { status, stdout, stderr } = spawnSync(
    'node_modules/.bin/remix',
    ['vite:build', '--logLevel', 'warn'],
    {
      env: { ...process.env, NODE_ENV: 'production' },
      encoding: 'utf8',
    },
  )
  if (status !== 0) throw new Error(`The build failed.\n${stdout}${stderr}`)
  writeFileSync(STAMP, source)
}

/** Whether build/ is missing or was made from other sources than those that are here. */
export function isBuildStale(): boolean {
  return !existsSync(STAMP) || readFileSync(STAMP, 'utf8') !== fingerprint()
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const path of SOURCES.flatMap(filesIn))
    hash.update(path).update('\0').update(readFileSync(path)).update('\0')
  return hash.digest('hex')
}

function filesIn(path: string): string[] {
  if (!existsSync(path) || path === GENERATED || isTest(path)) return []
  if (!statSync(path).isDirectory()) return [path]
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)))
}
