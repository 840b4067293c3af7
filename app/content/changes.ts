import type { Told } from './content-kind'

const LONGEST = 300

export interface Change {
  key: string
  label: string
  before: string
  after: string
}

/** What differs between two versions, field by field. */
export function changesOf(before: readonly Told[], after: readonly Told[]): Change[] {
  const was = new Map(before.map((field) => [field.key, field]))
  const is = new Map(after.map((field) => [field.key, field]))
  const keys = [...is.keys(), ...[...was.keys()].filter((key) => !is.has(key))]
  return keys.flatMap((key) => {
    const [old, fresh] = [was.get(key), is.get(key)]
    const change = {
      key,
      label: fresh?.label ?? old?.label ?? key,
      before: old?.text ?? '',
      after: fresh?.text ?? '',
    }
    return change.before === change.after ? [] : [change]
  })
}

/** The same as the trail has it: by label, long words cut. */
export function trailOf(changes: readonly Change[]) {
  const cut = (words: string) =>
    words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words || 'none'
  return {
    before: Object.fromEntries(changes.map(({ label, before }) => [label, cut(before)])),
    after: Object.fromEntries(changes.map(({ label, after }) => [label, cut(after)])),
  }
}
