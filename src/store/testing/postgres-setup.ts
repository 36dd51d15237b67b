import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { makeTemplate } from './postgres-databases.ts'
import { startPostgres, type PostgresServer } from './postgres-server.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Where a test file asks for the PostgreSQL of this run. */
    postgresDoor: string
  }
}

/** For vitest's `globalSetup`: one PostgreSQL a run, started when the first test file asks for it. */
export function setup(project: TestProject): () => Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'digwell-door-'))
  const path = join(home, 'door')
  let server: Promise<PostgresServer> | undefined
  const door = createServer((socket) => {
    server ??= start()
    server.then(
      ({ url }) => socket.end(JSON.stringify({ url: url('{database}', '{role}') })),
      (error: unknown) => socket.end(JSON.stringify({ problem: String(error) })),
    )
  })
  door.listen(path)
  door.unref()
  project.provide('postgresDoor', path)
  return async () => {
    door.close()
    await server?.then(
      ({ stop }) => stop(),
      () => undefined,
    )
    rmSync(home, { recursive: true, force: true })
  }
}

async function start(): Promise<PostgresServer> {
  const server = await startPostgres()
  await makeTemplate(server.url)
  return server
}
