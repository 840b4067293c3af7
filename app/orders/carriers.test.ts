import { expect, test } from 'vitest'
import { plainTrackingNumber, trackingLink, trackingWarning } from './carriers'

test.each([
  ['UPS', '1Z999AA10123456784', 'https://www.ups.com/track?tracknum=1Z999AA10123456784'],
  [
    'USPS',
    '9400100000000000000000',
    'https://tools.usps.com/go/TrackConfirmAction?tLabels=9400100000000000000000',
  ],
  ['FedEx', '999999999999', 'https://www.fedex.com/fedextrack/?trknbr=999999999999'],
  ['DHL', '1234567890', 'https://www.dhl.com/us-en/home/tracking.html?tracking-id=1234567890'],
])('a parcel of %s can be followed at its own page', (carrier, number, link) => {
  expect(trackingLink(carrier, number)).toBe(link)
  expect(trackingWarning(carrier, number)).toBeNull()
})

test('a number is no part of an address but what it is', () => {
  expect(trackingLink('UPS', 'A&b=1#x/../')).toBe(
    'https://www.ups.com/track?tracknum=A%26b%3D1%23x%2F..%2F',
  )
})

test('without a number, or with a carrier of which nothing is known, there is no link', () => {
  for (const carrier of ['Other', 'Owl', 'constructor', '__proto__'])
    expect(trackingLink(carrier, '1Z999AA10123456784')).toBeUndefined()
  expect(trackingLink('UPS', null)).toBeUndefined()
  expect(trackingWarning('Other', 'anything')).toBeNull()
  expect(trackingWarning('UPS', '')).toBeNull()
})

test.each([
  ['UPS', '1Z999AA10123456785', 'a digit is wrong'],
  ['UPS', '9400100000000000000000', 'it is of another carrier'],
  ['USPS', '1Z999AA10123456784', 'it is of another carrier'],
  ['FedEx', '12345', 'it is too short'],
  ['DHL', '99', 'it is too short'],
])('a number for %s is warned about: %s, since %s', (carrier, number) => {
  expect(trackingWarning(carrier, number)).toBe(
    `This does not look like a ${carrier} number. Compare it with the label.`,
  )
})

test('a number is taken as a label prints it', () => {
  expect(plainTrackingNumber('1z 999-aa1 0123 4567 84')).toBe('1Z999AA10123456784')
  expect(trackingWarning('UPS', '1z 999 AA1 0123 4567 84')).toBeNull()
})
