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
  const family = familyOf(root)
  return family.length > 0 ? family.reduce((sum, { cpuMs }) => sum + cpuMs, 0) : undefined
}

/**
 * Bytes of memory that a process and each that descends from it hold now (their resident sets), parents
 * first. Empty as above.
 */
export function memoryOf(root: number): number[] {
  return familyOf(root).flatMap(({ pid }) => {
    const kilobytes = /^VmRSS:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1]
    return kilobytes === undefined ? [] : [Number(kilobytes) * 1024]
  })
}

function familyOf(root: number): ProcessTimes[] {
  const all = readAllTimes()
  const under = (parent: number): ProcessTimes[] =>
    all.filter((one) => one.parent === parent).flatMap((one) => [one, ...under(one.pid)])
  return [...all.filter(({ pid }) => pid === root), ...under(root)]
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
