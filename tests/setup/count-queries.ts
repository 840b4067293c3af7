import pg from 'pg'

type Query = (this: pg.Client, ...given: unknown[]) => unknown

/** The statements that the work sends to PostgreSQL, whichever way it sends them, in order. */
export async function queriesOf(work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = []
  const client = pg.Client.prototype as unknown as { query: Query }
  const original = client.query
  client.query = function (...given) {
    statements.push(textOf(given[0]))
    return original.apply(this, given)
  }
  try {
    await work()
  } finally {
    client.query = original
  }
  return statements
}

function textOf(query: unknown): string {
  if (typeof query === 'string') return query
  const { text } = (query ?? {}) as { text?: unknown }
  return typeof text === 'string' ? text : ''
}
