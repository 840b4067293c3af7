import { expect, test } from 'vitest'
import { countedNetwork, networkOf } from '#app/http/network-of'

test.each([
  ['203.0.113.7', '203.0.113.7'],
  ['::ffff:203.0.113.7', '203.0.113.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0DB8:0001:0002::6', '2001:db8:1:2'],
  ['2001:db8::6', '2001:db8:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  ['::1', '0:0:0:0'],
  ['', ''],
  ['not an address', 'not an address'],
])('%s is of the network %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})

test('neighbours in an IPv6 network are one', () => {
  expect(networkOf('2001:db8:1:2:aaaa::1')).toBe(networkOf('2001:db8:1:2:bbbb:1:2:3'))
  expect(networkOf('2001:db8:1:2::1')).not.toBe(networkOf('2001:db8:1:3::1'))
})

test.each([undefined, '', '127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1'])(
  'nothing is counted for this machine itself, %j',
  (address) => {
    expect(countedNetwork(address)).toBeNull()
  },
)

test('everybody else is counted by their network', () => {
  expect(countedNetwork('::ffff:203.0.113.7')).toBe('203.0.113.7')
  expect(countedNetwork('2001:db8:1:2::6')).toBe('2001:db8:1:2')
})
