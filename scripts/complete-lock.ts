// Adds to package-lock.json the packages of other platforms that npm left out because the registry did not
// have them; npm ci refuses a lock without them: npm run lock:complete
import { readFileSync, writeFileSync } from 'node:fs'
import { completeLock, type Lock } from './lock-platforms'

const FILE = 'package-lock.json'
const lock = JSON.parse(readFileSync(FILE, 'utf8')) as Lock
const added = completeLock(lock)
writeFileSync(FILE, `${JSON.stringify(lock, null, 2)}\n`)
console.log(added.length ? `Added ${added.join(', ')}.` : 'The lock is complete.')
