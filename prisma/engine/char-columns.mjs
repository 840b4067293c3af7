import { ColumnTypeEnum } from '@prisma/driver-adapter-utils'

const CHAR_OID = 18
const TEXT_OID = 25
const patched = new WeakSet()

/**
 * The catalog tables hold PostgreSQL's one-byte "char", a type the adapter does not know: it is read
 * as text and then told to the engine as a character.
 * @param {any} connected an adapter that has connected
 */
export function readCharColumnsAsText(connected) {
  const queryable = Object.getPrototypeOf(Object.getPrototypeOf(connected))
  if (patched.has(queryable)) return
  patched.add(queryable)

  /** @type {WeakMap<object, number[]>} */
  const charColumns = new WeakMap()
  const { performIO, queryRaw } = queryable

  queryable.performIO = async function (/** @type {object} */ query) {
    const result = await performIO.call(this, query)
    const columns = []
    for (const [index, field] of (result.fields ?? []).entries()) {
      if (field.dataTypeID !== CHAR_OID) continue
      field.dataTypeID = TEXT_OID
      columns.push(index)
    }
    charColumns.set(query, columns)
    return result
  }

  queryable.queryRaw = async function (/** @type {object} */ query) {
    const result = await queryRaw.call(this, query)
    for (const column of charColumns.get(query) ?? []) {
      result.columnTypes[column] = ColumnTypeEnum.Character
      for (const row of result.rows) if (row[column] === '') row[column] = '\0'
    }
    return result
  }
}
