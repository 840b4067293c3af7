// Runs the shop as in production, with all that it needs: npm start
import { buildShop, isBuildStale } from './build-shop'
import { readEnvironmentFile } from './environment-file'
import { runHouse } from './run-house'

readEnvironmentFile()
if (isBuildStale()) {
  console.log('Building the shop.')
  buildShop()
}
await runHouse('production')
