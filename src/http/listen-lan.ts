import { createServer, type Server } from 'node:https'
import type { AddressInfo, Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { isNearAddress } from '../domain/near-address.ts'
import { closed, type Answering, type Listening } from './listen.ts'

export type LanPlace = {
  readonly addresses: readonly string[]
  /** The port wished for; where it is taken, any free one. */
  readonly port: number
  /** PEM. */
  readonly key: string
  readonly certificate: string
}

/** Listening for the network: `origins` are those that worked, in the order of the addresses. */
export type LanListening = Pick<Listening, 'close'> & { readonly origins: readonly string[] }

const HALF_HOUR_MS = 30 * 60_000
const HANDSHAKE_MS = 10_000
const MOST_CONNECTIONS = 200

/**
 * Listens with TLS on these addresses and no other, and hangs up on machines beyond the network: a router
 * may have been told to let them through. Whoever speaks plain HTTP there gets no answer.
 */
export async function listenLan(app: Answering, place: LanPlace): Promise<LanListening> {
  const found: { readonly origin: string; readonly server: Server }[] = []
  for (const address of place.addresses) {
    const server = await listenNear(app, address, place)
    const { port } = server.address() as AddressInfo
    const host = address.includes(':') ? `[${address}]` : address
    found.push({ origin: new URL(`https://${host}:${port}`).origin, server })
  }
  return {
    origins: found.map(({ origin }) => origin),
    close: async (graceMs = 10_000) => {
      await Promise.all(found.map(({ server }) => closed(server, graceMs)))
    },
  }
}

async function listenNear(app: Answering, address: string, place: LanPlace): Promise<Server> {
  return listenOn(app, { ...place, address }).catch((error: unknown) => {
    if ((error as { code?: string }).code !== 'EADDRINUSE' || place.port === 0) throw error
    return listenOn(app, { ...place, address, port: 0 })
  })
}

function listenOn(app: Answering, place: LanPlace & { readonly address: string }): Promise<Server> {
  const { address, port, key, certificate: cert } = place
  const server = createAdaptorServer({
    fetch: app.fetch,
    hostname: address,
    createServer,
    serverOptions: { key, cert, minVersion: 'TLSv1.2', handshakeTimeout: HANDSHAKE_MS },
  }) as Server
  server.requestTimeout = HALF_HOUR_MS
  server.maxConnections = MOST_CONNECTIONS
  server.on('connection', (socket: Socket) => {
    if (!isNearAddress(socket.remoteAddress ?? '')) socket.destroy()
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: address, exclusive: true }, () => resolve(server))
  })
}
