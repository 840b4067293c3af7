/** What an import's state is called. */
export const STATUS_WORDS = {
  received: 'Waiting to be checked',
  checking: 'Being checked',
  checked: 'Checked, not run',
  queued: 'Waiting to run',
  running: 'Running',
  done: 'Done',
  cancelled: 'Cancelled',
  refused: 'Nothing done: a row was refused',
} as const

export type ImportStatus = keyof typeof STATUS_WORDS

/** Whether what its rows would do is still being found out. */
export function isBeingChecked(status: ImportStatus): boolean {
  return status === 'received' || status === 'checking'
}

/** Whether it may still change by itself. */
export function isUnderWay(status: ImportStatus): boolean {
  return isBeingChecked(status) || status === 'queued' || status === 'running'
}
