/**
 * Names for SQL texts, the same for the same text, so that each connection has PostgreSQL parse and plan it
 * once: that halves what the shop's reads and the bag's writes cost it. Texts whose length follows their
 * values are endless, so after `most` names a new text gets none.
 */
export function statementNames(most: number): (sql: string) => string {
  const names = new Map<string, string>()
  return (sql) => {
    const known = names.get(sql)
    if (known !== undefined) return known
    if (names.size >= most) return ''
    const name = `shop_${names.size}`
    names.set(sql, name)
    return name
  }
}
