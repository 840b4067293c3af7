import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ts from 'typescript'

/** A function of the shop's server code, as its source says. */
export interface ServerFunction {
  name: string
  file: string
  exported: boolean
  /** Whether it is told who of the staff acts. */
  takesActor: boolean
  /** Whether it writes by itself, not by asking others. */
  writes: boolean
  /** Whether it or anything that it asks writes. */
  reachesWrite: boolean
  /** Whether it or anything that it asks has to do with the database at all. */
  reachesDatabase: boolean
}

const WRITES =
  /\.\w+\.(create|createMany|createManyAndReturn|update|updateMany|updateManyAndReturn|upsert|delete|deleteMany)$/
const ROOTS = /^(this\.)?(tx|db|shopDatabase|change\.tx)\b/
/** The sign-in's library writes by itself, except where it is only asked. */
const BY_LIBRARY = /^auth\.api\.(?!getSession|viewBackupCodes)/
const WRITING_SQL = /\b(INSERT|UPDATE|DELETE|LOCK)\b(?! OF)/
/** To wait for one's turn is no write, though it is executed. */
const TURN = /^`SELECT pg_advisory_xact_lock/

const DATABASES = ['db', 'shopDatabase', 'tx', 'loadAuth']

interface Parsed extends ServerFunction {
  asks: Set<string>
}

/** What the staff's routes can reach: all of its functions, and those that the routes ask themselves. */
export function staffFunctions(): { reached: ServerFunction[]; asked: ServerFunction[] } {
  const parsed = new Map<string, Parsed>()
  const files = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => join('app', file))
    .filter((file) => /\.server\.ts$|^app\/routes\/admin/.test(file))
  const entries: string[] = []
  for (const file of files) {
    const { functions, named } = parse(file)
    for (const each of functions) parsed.set(`${file}#${each.name}`, each)
    if (file.startsWith('app/routes/admin')) entries.push(...named)
  }
  spread(parsed, 'reachesWrite')
  spread(parsed, 'reachesDatabase')
  const found = (keys: Iterable<string>) =>
    [...new Set(keys)].map((key) => parsed.get(key)).filter((each) => each !== undefined)
  return { reached: found(reachable(parsed, entries)), asked: found(entries) }
}

function parse(file: string) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true)
  const imported = new Map<string, string>()
  const functions: Parsed[] = []
  for (const statement of source.statements) {
    if (ts.isImportDeclaration(statement)) addImports(file, statement, imported)
    for (const [name, node] of functionsOf(statement)) functions.push(read(file, name, node))
  }
  const own = new Set(functions.map(({ name }) => name))
  for (const each of functions)
    each.asks = new Set(
      [...each.asks].flatMap(
        (name) => imported.get(name) ?? (own.has(name) ? `${file}#${name}` : []),
      ),
    )
  return { functions, named: [...imported.values()] }
}

function addImports(file: string, node: ts.ImportDeclaration, imported: Map<string, string>) {
  const from = (node.moduleSpecifier as ts.StringLiteral).text
  const bindings = node.importClause?.namedBindings
  if (!/^[.#]/.test(from) || !bindings || !ts.isNamedImports(bindings)) return
  const path = from.startsWith('#app/') ? from.replace('#app/', 'app/') : join(dirname(file), from)
  for (const { name, propertyName } of bindings.elements)
    imported.set(name.text, `${path}.ts#${(propertyName ?? name).text}`)
}

function functionsOf(statement: ts.Statement): [name: string, node: ts.SignatureDeclaration][] {
  if (ts.isFunctionDeclaration(statement) && statement.name)
    return [[statement.name.text, statement]]
  if (!ts.isVariableStatement(statement)) return []
  return statement.declarationList.declarations.flatMap(({ name, initializer }) =>
    initializer && ts.isArrowFunction(initializer) && ts.isIdentifier(name)
      ? [[name.text, initializer] as [string, ts.SignatureDeclaration]]
      : [],
  )
}

function read(file: string, name: string, node: ts.SignatureDeclaration): Parsed {
  const asks = new Set<string>()
  let writes = false
  const visit = (part: ts.Node): void => {
    if (ts.isIdentifier(part)) asks.add(part.text)
    if (ts.isCallExpression(part)) writes ||= isWrite(part.expression.getText())
    if (ts.isTaggedTemplateExpression(part))
      writes ||= isExecuted(part) || WRITING_SQL.test(sqlOf(part))
    ts.forEachChild(part, visit)
  }
  visit(node)
  const takesActor = node.parameters.some(({ type }) => /\bActor\b/.test(type?.getText() ?? ''))
  const exported = node.getFirstToken()?.kind === ts.SyntaxKind.ExportKeyword
  const reachesDatabase = DATABASES.some((each) => asks.has(each))
  return { name, file, exported, takesActor, writes, reachesWrite: writes, reachesDatabase, asks }
}

function isWrite(callee: string): boolean {
  const flat = callee.replace(/\s/g, '')
  return (
    (ROOTS.test(flat) && WRITES.test(flat)) ||
    flat.endsWith('.$executeRaw') ||
    BY_LIBRARY.test(flat)
  )
}

function isExecuted({ tag, template }: ts.TaggedTemplateExpression): boolean {
  return tag.getText().endsWith('$executeRaw') && !TURN.test(template.getText())
}

/** Locking a row to read it is no write. */
function sqlOf(part: ts.TaggedTemplateExpression): string {
  return part.tag.getText().endsWith('$queryRaw')
    ? part.template.getText().replace('FOR UPDATE', '')
    : ''
}

/** What is true of anything that a function asks is true of it. */
function spread(parsed: Map<string, Parsed>, is: 'reachesWrite' | 'reachesDatabase') {
  for (let changed = true; changed;) {
    changed = false
    for (const each of parsed.values()) {
      if (each[is] || ![...each.asks].some((key) => parsed.get(key)?.[is])) continue
      each[is] = true
      changed = true
    }
  }
}

function reachable(parsed: Map<string, Parsed>, entries: readonly string[]): Set<string> {
  const seen = new Set<string>()
  const queue = [...entries]
  for (let key = queue.pop(); key; key = queue.pop()) {
    if (seen.has(key)) continue
    seen.add(key)
    queue.push(...(parsed.get(key)?.asks ?? []))
  }
  return seen
}
