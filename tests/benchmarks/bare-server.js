// What this machine can do at best: node:http and nothing else, sending recorded answers of the shop.
// node tests/benchmarks/bare-server.js recorded.json; prints its port.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** @typedef {import('./recorded-response').RecordedResponse} RecordedResponse */

const recorded = /** @type {RecordedResponse[]} */ (
  JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8'))
)
const answers = new Map(
  recorded.map(({ method, path, status, headers, bodyBase64 }) => [
    `${method} ${path}`,
    { status, headers, body: Buffer.from(bodyBase64, 'base64') },
  ]),
)

const server = createServer((request, response) => {
  const answer = answers.get(`${request.method} ${request.url}`)
  request.resume().once('end', () => {
    if (answer) response.writeHead(answer.status, answer.headers).end(answer.body)
    else response.writeHead(404).end()
  })
})

process.on('disconnect', () => process.exit(0))
server.listen(0, '127.0.0.1', () => {
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address())
  process.stdout.write(`${port}\n`)
})
