import { expect, test } from 'vitest'
import { ipOctets } from './ip-address.ts'
import { isNearAddress, isPrivateAddress } from './near-address.ts'

test.each([
  ['192.168.1.20', [192, 168, 1, 20]],
  ['::1', [...Array<number>(15).fill(0), 1]],
  ['fd00::2', [0xfd, ...Array<number>(14).fill(0), 2]],
  ['::ffff:10.0.0.1', [...Array<number>(10).fill(0), 255, 255, 10, 0, 0, 1]],
])('reads %s', (text, octets) => {
  expect(ipOctets(text)).toEqual(octets)
})

test.each([
  '',
  '10.1',
  '010.0.0.1',
  '0x7f.0.0.1',
  '10.0.0.256',
  '10.0.0.1.2',
  '1::2::3',
  '1:2:3',
  '1:2:3:4:5:6:7:8:9',
  '1:2:3:4:5:6:7::8:9',
  'fd00::2%eth0',
  'fd00::12345',
  '10.0.0.1:2::',
  'localhost',
])('%j is no address', (text) => {
  expect(ipOctets(text)).toBeNull()
})

test.each([
  ['10.0.0.1', true, true],
  ['172.16.0.1', true, true],
  ['172.31.255.255', true, true],
  ['172.32.0.1', false, false],
  ['192.168.0.1', true, true],
  ['192.169.0.1', false, false],
  ['fd12:3456::1', true, true],
  ['127.0.0.2', false, true],
  ['::1', false, true],
  ['::2', false, false],
  ['fe80::1%eth0', false, true],
  ['169.254.3.4', false, true],
  ['100.64.0.1', false, true],
  ['100.128.0.1', false, false],
  ['::ffff:192.168.1.1', true, true],
  ['::ffff:8.8.8.8', false, false],
  ['8.8.8.8', false, false],
  ['2001:db8::1', false, false],
  ['0.0.0.0', false, false],
  ['::', false, false],
  ['nonsense', false, false],
])('%s: private %s, near %s', (address, isPrivate, isNear) => {
  expect([isPrivateAddress(address), isNearAddress(address)]).toEqual([isPrivate, isNear])
})
