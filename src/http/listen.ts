import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import { DigwellError } from '../domain/digwell-error.ts'

/** What answers requests; a Hono app is one. */
export type Answering = {
  readonly fetch: (request: Request, env: object) => Response | Promise<Response>
}

export type Listening = {
  readonly port: number
  /** `http://localhost:4444`; with the address where the name may lead elsewhere. */
  readonly url: string
  /** Takes no more requests, lets those under way end for `graceMs`, then cuts them off. */
  readonly close: (graceMs?: number) => Promise<void>
}

type Closable = Pick<Server, 'close' | 'closeAllConnections' | 'closeIdleConnections'>

const HALF_HOUR_MS = 30 * 60_000

function listenOn(app: Answering, port: number, hostname: string): Promise<Server> {
  const server = createAdaptorServer({ fetch: app.fetch, hostname }) as Server
  server.requestTimeout = HALF_HOUR_MS // a large upload from a slow disk
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen({ port, host: hostname, exclusive: true }, () => resolve(server))
  })
}

/** Takes no more requests; cuts off after `graceMs` those still under way. */
export function closed(server: Closable, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), graceMs)
    server.close(() => {
      clearTimeout(cut)
      resolve()
    })
    server.closeIdleConnections()
  })
}

const codeOf = (error: unknown): string => (error as { code?: string }).code ?? ''

/**
 * Listens on 127.0.0.1 and, on the same port, on ::1 where the machine has it. Never on anything else.
 *
 * @param port 0 for any free one
 * @throws DigwellError `conflict` when the port is taken
 */
export async function listen(app: Answering, port: number): Promise<Listening> {
  const first = await listenOn(app, port, '127.0.0.1').catch((error: unknown) => {
    if (codeOf(error) !== 'EADDRINUSE') throw error
    throw new DigwellError(
      'conflict',
      `Port ${port} is in use by another program. Choose one: --port 0 takes any free one.`,
    )
  })
  const { port: bound } = first.address() as AddressInfo
  // ::1 may be missing, or taken by a program that then also gets what is sent to `localhost`.
  const second = await listenOn(app, bound, '::1').catch((error: unknown) => codeOf(error))
  const servers = typeof second === 'string' ? [first] : [first, second]
  return {
    port: bound,
    url: `http://${second === 'EADDRINUSE' ? '127.0.0.1' : 'localhost'}:${bound}`,
    close: async (graceMs = 10_000) => {
      await Promise.all(servers.map((server) => closed(server, graceMs)))
    },
  }
}
