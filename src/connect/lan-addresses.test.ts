import { expect, test } from 'vitest'
import { lanAddresses } from './lan-addresses.ts'

const at = (address: string, internal = false) => ({ address, internal })
const HOUSE = {
  lo: [at('127.0.0.1', true), at('::1', true)],
  wlan0: [at('fd12::5'), at('192.168.1.20'), at('2001:db8::5'), at('fe80::5')],
  eth0: [at('203.0.113.7')],
  tun0: [at('10.8.0.2')],
  docker0: [at('172.17.0.1')],
}

test('private addresses of the network, none that the Internet reaches, no tunnel', () => {
  expect(lanAddresses(null, HOUSE)).toEqual(['192.168.1.20', 'fd12::5'])
})

test.each(['10.8.0.2', '172.17.0.1', 'fd12::5', '127.0.0.1', '127.0.0.2'])(
  '%s by name',
  (named) => {
    expect(lanAddresses(named, HOUSE)).toEqual([named])
  },
)

test.each(['203.0.113.7', '2001:db8::5', '192.168.1.21', '0.0.0.0', '::', 'localhost', ''])(
  'never %j',
  (named) => {
    expect(() => lanAddresses(named, HOUSE)).toThrow('private addresses only')
  },
)

test('says so where there is no network', () => {
  expect(() => lanAddresses(null, { lo: HOUSE.lo, eth0: HOUSE.eth0 })).toThrow('no private address')
})
