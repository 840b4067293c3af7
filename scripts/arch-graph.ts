// Draws the rooms and who uses whom from the code's own imports into docs/architecture.md; with --check
// only says whether the drawing there is still true: npm run arch:graph
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import floors from './floors.json' with { type: 'json' }
import { drawRooms } from './draw-rooms'

const FILE = 'docs/architecture.md'
const SECTION = /(<!-- graph:start -->\n)[\s\S]*?(<!-- graph:end -->)/

interface Cruise {
  modules: { source: string; dependencies: { resolved: string }[] }[]
}

const { stdout, stderr, status } = spawnSync(
  'node_modules/.bin/depcruise',
  [
    'app',
    '--no-config',
    '--ts-config',
    'tsconfig.json',
    '--ts-pre-compilation-deps',
    '--output-type',
    'json',
  ],
  { encoding: 'utf8', maxBuffer: 1e9 },
)
if (status !== 0) throw new Error(stderr)

const imports = (JSON.parse(stdout) as Cruise).modules
  .filter(({ source }) => !/\.test\.tsx?$/.test(source))
  .flatMap(({ source, dependencies }) =>
    dependencies.map(({ resolved }): [string, string] => [source, resolved]),
  )
const drawing = drawRooms(floors, imports)
const before = readFileSync(FILE, 'utf8')
const after = before.replace(SECTION, `$1\n\`\`\`mermaid\n${drawing}\n\`\`\`\n\n$2`)

if (!process.argv.includes('--check')) writeFileSync(FILE, after)
else if (after !== before) {
  console.error(
    `The picture in ${FILE} is not the code's any more: npm run arch:graph draws it again.`,
  )
  process.exitCode = 1
}
