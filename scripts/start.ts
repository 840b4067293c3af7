// Runs the shop as in production, with all that it needs: npm start
import { buildShop, isBuildStale } from './build-shop'
import { readEnvironmentFile } from './environment-file'
import { runHouse } from './run-house'

readEnvironmentFile()
try {
  if (isBuildStale()) {
    console.log('Building the shop.')
    buildShop()
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
await runHouse('production')
