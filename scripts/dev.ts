// Runs the shop for its developers, following every change of a file: npm run dev
import { readEnvironmentFile } from './environment-file'
import { runHouse } from './run-house'

readEnvironmentFile()
await runHouse('development')
