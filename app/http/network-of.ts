const MAPPED_V4 = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i
const GROUPS = 8
/** A provider gives a household 2^64 addresses: the first four groups of an IPv6 address name it. */
const NETWORK_GROUPS = 4

/**
 * The household or office that an address belongs to, as far as an address tells: an IPv4 address whole,
 * an IPv6 address by its /64. What is no address is its own network.
 */
export function networkOf(address: string): string {
  const v4 = MAPPED_V4.exec(address)?.[1]
  if (v4) return v4
  if (!address.includes(':')) return address
  const [head = '', tail] = address.toLowerCase().replace(/%.*$/, '').split('::')
  const before = groupsOf(head)
  const after = groupsOf(tail ?? '')
  const gap = tail === undefined ? 0 : Math.max(0, GROUPS - before.length - after.length)
  return [...before, ...Array<string>(gap).fill('0'), ...after].slice(0, NETWORK_GROUPS).join(':')
}

/**
 * The network whose tries are counted, or null for nobody's: this machine itself. Where a proxy on it hides
 * who asks, everybody would share one count.
 */
export function countedNetwork(address: string | undefined): string | null {
  if (!address || address === '::1') return null
  const network = networkOf(address)
  return network.startsWith('127.') ? null : network
}

function groupsOf(part: string): string[] {
  return part === '' ? [] : part.split(':').map((group) => group.replace(/^0+(?=.)/, ''))
}
