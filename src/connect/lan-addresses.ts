import { networkInterfaces, type NetworkInterfaceInfo } from 'node:os'
import { isNearAddress, isPrivateAddress } from '../domain/near-address.ts'
import { DigwellError } from '../domain/digwell-error.ts'

type Interfaces = NodeJS.Dict<readonly Pick<NetworkInterfaceInfo, 'address' | 'internal'>[]>

/** Tunnels reach other networks, and bridges this machine's own containers: only by being named. */
const NOT_THE_HOUSE = /^(?:tun|tap|utun|wg|ppp|tailscale|zt|docker|br-|veth|virbr|vmnet|vboxnet)/i

/**
 * The addresses at which phones in the same network reach this machine, IPv4 first. Never one that the
 * Internet reaches.
 *
 * @param chosen only this one; it may also be loopback or a tunnel's
 * @throws DigwellError `invalid-input` when there is none, or the chosen one is not this machine's or not private
 */
export function lanAddresses(
  chosen: string | null,
  interfaces: Interfaces = networkInterfaces(),
): readonly string[] {
  if (chosen !== null) return [chosenAddress(chosen, interfaces)]
  const found = Object.entries(interfaces)
    .filter(([name]) => !NOT_THE_HOUSE.test(name))
    .flatMap(([, addresses]) => addresses ?? [])
    .filter(({ internal, address }) => !internal && isPrivateAddress(address))
    .map(({ address }) => address)
  if (found.length === 0) {
    throw new DigwellError(
      'invalid-input',
      'This machine has no private address, so phones cannot reach it. Is it in a network? `--lan <address>` names one.',
    )
  }
  return [...new Set(found)].sort((a, b) => Number(a.includes(':')) - Number(b.includes(':')))
}

function chosenAddress(chosen: string, interfaces: Interfaces): string {
  const own = Object.values(interfaces)
    .flatMap((addresses) => addresses ?? [])
    .map(({ address }) => address)
  if (isNearAddress(chosen) && (own.includes(chosen) || chosen.startsWith('127.'))) return chosen
  throw new DigwellError(
    'invalid-input',
    `Digwell listens on this machine's private addresses only, and ${chosen} is none of them.`,
  )
}
