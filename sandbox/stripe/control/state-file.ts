import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import path from 'node:path'

/**
 * Keeps a value in a JSON file. Saves that come close together are written once; each write goes
 * beside the file and replaces it, so that a crash leaves the old state or the new one, never half.
 */
export class StateFile<T> {
  private timer: NodeJS.Timeout | null = null
  private writing: Promise<void> = Promise.resolve()

  constructor(
    private readonly file: string,
    private readonly current: () => T,
    private readonly waitMs = 20,
  ) {}

  /** The saved value; null where there is no file yet. A file that is not JSON stops the start. */
  async read(): Promise<T | null> {
    const text = await readFile(this.file, 'utf8').catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
      throw error
    })
    if (text === null) return null
    try {
      return JSON.parse(text) as T
    } catch {
      throw new Error(
        `${this.file} is not a state file of the Stripe sandbox. Move it away to start afresh.`,
      )
    }
  }

  save(): void {
    this.timer ??= setTimeout(() => void this.flush(), this.waitMs)
  }

  /** Writes now, after any write in progress. */
  flush(): Promise<void> {
    if (this.timer) clearTimeout(this.timer)
    this.timer = null
    this.writing = this.writing.then(() => this.write())
    return this.writing
  }

  private async write(): Promise<void> {
    await mkdir(path.dirname(this.file), { recursive: true })
    const temporary = `${this.file}.${process.pid}.tmp`
    await writeFile(temporary, JSON.stringify(this.current()), { mode: 0o600 })
    await rename(temporary, this.file)
  }
}
