// Fills the shop again, on DATABASE_URL or the embedded database: npm run seed -- --products 10000
import { readEnvironmentFile } from './environment-file'
import { openDatabase } from './open-database'

readEnvironmentFile()
const { parts } = await openDatabase((sentence) => console.log(sentence), process.argv.slice(2))
for (const part of parts) await part.stop()
