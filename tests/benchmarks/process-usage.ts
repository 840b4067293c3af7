import { readdirSync, readFileSync } from 'node:fs'

/** Linux counts CPU time for programs in hundredths of a second, on every machine. */
const MS_PER_TICK = 10

interface ProcessTimes {
  pid: number
  parent: number
  cpuMs: number
}

/**
 * CPU milliseconds spent so far by a process and all that descend from it, ended ones included: waiting for
 * a turn on a busy machine does not count. Undefined where there is no /proc to read it from.
 */
export function cpuMsOf(root: number): number | undefined {
  const all = readAllTimes()
  if (!all.some(({ pid }) => pid === root)) return undefined
  const sum = (pid: number): number => {
    const own = all.find((one) => one.pid === pid)?.cpuMs ?? 0
    const children = all.filter(({ parent }) => parent === pid)
    return children.reduce((total, child) => total + sum(child.pid), own)
  }
  return sum(root)
}

/** Bytes of memory that a process holds now (its resident set), without its children. Undefined as above. */
export function memoryOf(pid: number): number | undefined {
  const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1]
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024
}

function readAllTimes(): ProcessTimes[] {
  return list('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => parseStat(read(`/proc/${name}/stat`)) ?? [])
}

/** The line of /proc/<pid>/stat, as man 5 proc_pid_stat numbers its fields. */
export function parseStat(line: string): ProcessTimes | undefined {
  // The second field is the program's name in brackets, which may hold spaces and brackets itself.
  const end = line.lastIndexOf(')')
  if (end < 0) return undefined
  const field = (number: number) => Number(line.slice(end + 2).split(' ')[number - 3])
  const ticks = [14, 15, 16, 17].reduce((sum, number) => sum + field(number), 0)
  return { pid: Number.parseInt(line), parent: field(4), cpuMs: ticks * MS_PER_TICK }
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
