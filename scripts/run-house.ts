import { startSentence } from '../server/start-sentence.js'
import { openHouse } from './house'

/** Runs the house until a signal or until one of its parts ends; ends this process. */
export async function runHouse(mode: 'production' | 'development'): Promise<void> {
  const house = openHouse(mode, (sentence) => console.log(sentence))
  let leaving: Promise<never> | undefined
  const leave = (code: number) => (leaving ??= house.stop().then(() => process.exit(code)))
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
    process.on(signal, () => void leave(0))
  try {
    const addresses = await house.start()
    console.log()
    for (const { name, url } of addresses) console.log(`  ${name.padEnd(18)} ${url}`)
    console.log(`\n${paymentsSentence(addresses)}\nCtrl-C stops everything.`)
    const name = await house.ended()
    if (!leaving) console.error(`${name} ended by itself, so everything was stopped.`)
  } catch (error) {
    if (!leaving) console.error(startSentence(error) ?? messageOf(error))
  }
  await leave(1)
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

function paymentsSentence(addresses: { name: string }[]): string {
  return addresses.some(({ name }) => name === 'Simulated Stripe')
    ? 'Payments are simulated: no money moves.'
    : 'Payments go to Stripe, with the key that is set.'
}
