#!/usr/bin/env node
// Prisma's schema engine, the WebAssembly build from npm, speaking the JSON-RPC that the Prisma CLI
// expects of its native binary. docs/decisions/001-schema-engine.md says why it exists.
import { createRequire } from 'node:module'
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import * as bindings from '@prisma/schema-engine-wasm/schema_engine_bg'
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils'
import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { readCharColumnsAsText } from './char-columns.mjs'

const connection = connectionOf(flag('--datasource'))

if (process.argv.includes('cli')) await answerCanConnect()
else await serve()

/** @param {string} name @returns {string | undefined} */
function flag(name) {
  const at = process.argv.indexOf(name)
  return at < 0 ? undefined : process.argv[at + 1]
}

/**
 * Separate fields on purpose: in a connection string node-postgres lets its own database name win,
 * and the shadow database would be the real one.
 * @param {string | undefined} datasource
 */
function connectionOf(datasource) {
  const url = new URL(JSON.parse(datasource ?? '{"url":"postgresql://localhost"}').url)
  return {
    host: url.hostname,
    port: Number(url.port || 5432),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
  }
}

async function answerCanConnect() {
  const client = new pg.Client(connection)
  try {
    await client.connect()
    await client.end()
    process.exit(0)
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(JSON.stringify({ is_panic: false, message, error_code: 'P1001' }) + '\n')
    process.exit(1)
  }
}

async function serve() {
  let panic = ''
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (/** @type {string} */ text) => (panic = text) },
  })
  await instantiate()
  /** @type {[string, string][] | undefined} */
  const datamodels = flag('--datamodels')
    ?.split(',')
    .map((path) => [path, readFileSync(path, 'utf8')])
  const engine = await bindings.SchemaEngine.new({ datamodels }, () => {}, adapter())
  let prints = 0
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line)
    if (!method) continue // the CLI acknowledging one of our prints
    try {
      const call = method === 'getDatabaseVersion' ? 'version' : method
      const result = (await /** @type {any} */ (engine)[call](params)) ?? null
      if (method === 'diff' && result?.stdout)
        send({ id: `print-${prints++}`, method: 'print', params: { content: result.stdout } })
      send({ id, result })
    } catch (error) {
      send({ id, error: rpcError(error, panic) })
    }
  }
  process.exit(0)
}

/** @param {object} message */
function send(message) {
  process.stdout.write(JSON.stringify({ jsonrpc: '2.0', ...message }) + '\n')
}

/** @param {any} error @param {string} panic */
function rpcError(error, panic) {
  return {
    code: 4466,
    message: 'An error happened. Check the data field for details.',
    data: {
      is_panic: false,
      message: panic || String(error?.message ?? error),
      meta: error?.meta ?? null,
      error_code: error?.code ?? null,
    },
  }
}

async function instantiate() {
  const resolve = createRequire(import.meta.url).resolve
  const wasm = resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm')
  const imports = /** @type {any} */ ({ './schema_engine_bg.js': bindings })
  const { instance } = await WebAssembly.instantiate(readFileSync(wasm), imports)
  bindings.__wbg_set_wasm(instance.exports)
  const start = /** @type {() => void} */ (instance.exports['__wbindgen_start'])
  start()
}

function adapter() {
  const main = new PrismaPg(connection)
  return bindMigrationAwareSqlAdapterFactory({
    provider: main.provider,
    adapterName: main.adapterName,
    connect: async () => prepared(await main.connect()),
    connectToShadowDb: async () => {
      const database = `${connection.database}_shadow`
      const admin = prepared(await main.connect())
      // Replaced on each use: the CLI ends this process before the engine could drop it.
      await admin.executeScript(`DROP DATABASE IF EXISTS "${database}" WITH (FORCE)`)
      await admin.executeScript(`CREATE DATABASE "${database}"`)
      await admin.dispose()
      return prepared(await new PrismaPg({ ...connection, database }).connect())
    },
  })
}

/**
 * PostgreSQL takes a script whole; the adapter would cut it at every semicolon, function bodies included.
 * @param {any} connected
 */
function prepared(connected) {
  readCharColumnsAsText(connected)
  return Object.assign(connected, {
    executeScript: async (/** @type {string} */ script) => {
      try {
        await connected.underlyingDriver().query(script)
      } catch (error) {
        connected.onError(error)
      }
    },
  })
}
