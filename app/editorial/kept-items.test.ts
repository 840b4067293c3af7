import { beforeEach, expect, test } from 'vitest'
import { followTaken, keptHeadName, keptItemName } from './kept-items'

const versionId = 'version'
const BLANK = 'blank'
const item = (at: number, list = 'blocks', seen = BLANK) => ({ versionId, list, at, seen })

let kept: Storage

beforeEach(() => {
  kept = aStorage()
})

test('what was typed into a block does not come back once it is saved, in no other empty one', () => {
  keep(item(2), 'saved')
  keep(item(2, 'sources'), 'of a source')
  followTaken(kept, { ...item(2), intent: 'save' })
  followTaken(kept, { ...item(2), intent: 'add' })
  expect(typedInto(item(2))).toBeNull()
  expect(typedInto(item(3))).toBeNull()
  expect(typedInto(item(2, 'sources'))).toBe('of a source')
})

test('a row that was added saves its block too', () => {
  keep(item(1), 'with a row')
  followTaken(kept, { ...item(1), intent: 'row-add' })
  expect(typedInto(item(1))).toBeNull()
})

test('what was not saved goes with its block where another is put in above it', () => {
  keep(item(0), 'above')
  keep(item(1), 'unsaved')
  followTaken(kept, { ...item(1), intent: 'add', seen: '' })
  expect([0, 1, 2].map((at) => typedInto(item(at)))).toEqual(['above', null, 'unsaved'])
})

test('it goes with its block where the two change places, and where one above is taken out', () => {
  keep(item(1), 'first')
  keep(item(2), 'second')
  followTaken(kept, { ...item(2), intent: 'up' })
  expect([1, 2].map((at) => typedInto(item(at)))).toEqual(['second', 'first'])
  followTaken(kept, { ...item(1), intent: 'remove' })
  expect([0, 1, 2].map((at) => typedInto(item(at)))).toEqual([null, 'first', null])
})

test('a block that was gone is put in anew, and those below it move on', () => {
  keep(item(1, 'blocks', ''), 'put in anew')
  keep(item(1), 'below')
  followTaken(kept, { ...item(1, 'blocks', ''), intent: 'save' })
  expect([1, 2].map((at) => typedInto(item(at)))).toEqual([null, 'below'])
  expect(typedInto(item(1, 'blocks', ''))).toBeNull()
})

test('a title that is saved is forgotten, and nothing else', () => {
  kept.setItem(keptHeadName(versionId, 'seen'), 'title')
  keep(item(0), 'unsaved')
  followTaken(kept, { ...item(0), intent: 'head', seen: 'seen' })
  expect(Object.keys(kept)).toEqual([keptItemName(item(0))])
})

const keep = (about: ReturnType<typeof item>, typed: string) =>
  kept.setItem(keptItemName(about), typed)
const typedInto = (about: ReturnType<typeof item>) => kept.getItem(keptItemName(about))

/** As a browser's own: what is kept are its keys, and its methods are not. */
function aStorage(): Storage {
  const methods = {
    getItem(this: Record<string, string>, name: string) {
      return this[name] ?? null
    },
    setItem(this: Record<string, string>, name: string, value: string) {
      this[name] = value
    },
    removeItem(this: Record<string, string>, name: string) {
      Reflect.deleteProperty(this, name)
    },
  }
  return Object.create(methods) as Storage
}
