import { buildShop, isBuildStale } from '#scripts/build-shop'
import type { HouseProcess } from '#scripts/house-process'
import { openFolder, removeFolder } from './measured-shop'

/** Where a benchmark puts what it starts and what it writes, so that both are cleared away however it ends. */
export interface Bench {
  folder: string
  parts: HouseProcess[]
}

/** Builds the shop where that is due, runs a benchmark and ends what it started, also when somebody stops it. */
export async function benchmark(run: (bench: Bench) => Promise<void>): Promise<void> {
  const bench: Bench = { folder: openFolder(), parts: [] }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void clearAway(bench).then(() => process.exit(1)))
  try {
    if (isBuildStale()) {
      say('Building the shop.')
      buildShop()
    }
    await run(bench)
  } catch (error) {
    say(error instanceof Error ? error.message : String(error))
    process.exitCode = 1
  } finally {
    await clearAway(bench)
  }
}

async function clearAway({ folder, parts }: Bench): Promise<void> {
  for (let part = parts.pop(); part; part = parts.pop()) await part.stop()
  removeFolder(folder)
}

/** Flags for Node that write a CPU profile into a folder, which makes the shop slower. */
export function profiled(folder: string | undefined): string[] {
  return folder ? ['--cpu-prof', `--cpu-prof-dir=${folder}`] : []
}

export function say(sentence: string): void {
  process.stdout.write(`${sentence}\n`)
}
