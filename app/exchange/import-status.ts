/** What an import's state is called. */
export const STATUS_WORDS = {
  checked: 'Checked, not run',
  queued: 'Waiting to run',
  running: 'Running',
  done: 'Done',
  cancelled: 'Cancelled',
  refused: 'Nothing done: a row was refused',
} as const

export type ImportStatus = keyof typeof STATUS_WORDS

/** Whether it may still change by itself. */
export function isUnderWay(status: ImportStatus): boolean {
  return status === 'queued' || status === 'running'
}
