import { openSync, writeSync } from 'node:fs'
import type { ChildProcess } from 'node:child_process'
import { eachLine } from './house-process'

const WARN = 40

interface LogLine {
  level: number
  msg?: string
  err?: { message?: string; stack?: string }
}

/** Keeps all that the shop prints in a file, and shows in the terminal what somebody should look at. */
export function keepLog(child: ChildProcess, file: string): void {
  const kept = openSync(file, 'w')
  eachLine(child.stdout, (line) => {
    writeSync(kept, `${line}\n`)
    const sentence = worthSaying(line)
    if (sentence) console.error(sentence)
  })
  eachLine(child.stderr, (line) => {
    writeSync(kept, `${line}\n`)
    console.error(line)
  })
}

function worthSaying(line: string): string | undefined {
  if (!line.startsWith('{')) return line
  const { level, msg, err } = JSON.parse(line) as LogLine
  if (level < WARN) return undefined
  return [msg, err?.stack ?? err?.message].filter(Boolean).join(': ')
}
