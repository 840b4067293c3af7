import {
  chmodSync,
  closeSync,
  existsSync,
  fstatSync,
  openSync,
  renameSync,
  writeSync,
} from 'node:fs'
import type { ChildProcess } from 'node:child_process'
import { eachLine } from './house-process'

const WARN = 40
/** Together with the file in use, five times this is kept. */
const FULL_BYTES = 10_000_000
const OLDER_FILES = 4
/** It tells who asked for what and when, if not who they are. */
const OWNER_ONLY = 0o600

interface LogLine {
  level: number
  msg?: string
  err?: { message?: string; stack?: string }
}

/** Keeps all that the shop prints in a file, and shows in the terminal what somebody should look at. */
export function keepLog(child: ChildProcess, file: string): void {
  const keep = openLog(file)
  eachLine(child.stdout, (line) => {
    keep(line)
    const sentence = worthSaying(line)
    if (sentence) console.error(sentence)
  })
  eachLine(child.stderr, (line) => {
    keep(line)
    console.error(line)
  })
}

/**
 * Writes lines after those of earlier starts. A full file (bytes) moves aside as `.1`, the one before as
 * `.2` and so on; the oldest goes.
 */
export function openLog(file: string, fullBytes = FULL_BYTES): (line: string) => void {
  let { kept, size } = open(file)
  return (line) => {
    const bytes = Buffer.from(`${line}\n`)
    if (size > 0 && size + bytes.length > fullBytes) {
      closeSync(kept)
      moveAside(file)
      ;({ kept, size } = open(file))
    }
    writeSync(kept, bytes)
    size += bytes.length
  }
}

function open(file: string) {
  const kept = openSync(file, 'a', OWNER_ONLY)
  // One from before may be open to others.
  chmodSync(file, OWNER_ONLY)
  return { kept, size: fstatSync(kept).size }
}

function moveAside(file: string): void {
  for (let age = OLDER_FILES; age > 0; age--) {
    const younger = age === 1 ? file : `${file}.${age - 1}`
    if (existsSync(younger)) renameSync(younger, `${file}.${age}`)
  }
}

function worthSaying(line: string): string | undefined {
  if (!line.startsWith('{')) return line
  const { level, msg, err } = JSON.parse(line) as LogLine
  if (level < WARN) return undefined
  return [msg, err?.stack ?? err?.message].filter(Boolean).join(': ')
}
