import { mkdtempSync, rmSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Instant } from '../domain/instant.ts'
import type { ImportView } from '../domain/view/import-view.ts'
import { newId, type OpenStore } from '../store/testing.ts'
import { createDigwell } from './create-digwell.ts'
import type { Digwell, ImportOrder } from './digwell.ts'
import type { Home } from './home.ts'
import { carryHere, createRunner, noteFailure } from './import/import-runner.ts'

/** A Tuesday morning. */
export const NOW = Date.parse('2026-11-24T09:00:00Z')

export type Network = Digwell & {
  readonly home: Home
  /** Moves the clock. */
  readonly setNow: (now: Instant) => void
  /** Writes files and imports them as one; waits for the end. */
  readonly take: (
    files: Files,
    label?: string,
    columns?: ImportOrder['columns'],
  ) => Promise<ImportView>
}

export type Files = { readonly [path: string]: string | Uint8Array }

/** A directory that goes with the test. */
export function temporaryDirectory(): string {
  const path = mkdtempSync(join(tmpdir(), 'digwell-test-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** All use cases over an opened store, with a clock that tests set. */
export async function openNetwork(
  open: () => Promise<OpenStore>,
  options: { now?: Instant } = {},
): Promise<Network> {
  const { store, owner } = await open()
  let now = options.now ?? NOW
  const dataDir = temporaryDirectory()
  const home: Home = {
    store,
    owner,
    dataDir,
    clock: () => now,
    newId,
    defaults: { timeZone: 'UTC', country: 'US' },
  }
  const runner = createRunner(carryHere(home), (importId, error) =>
    noteFailure(home, importId, error),
  )
  const digwell = createDigwell({
    home,
    runner,
    version: 'test',
    tryImport: () => Promise.reject(new Error('not here')),
    backup: () => Promise.reject(new Error('not here')),
    close: () => runner.close(),
  })
  onTestFinished(() => runner.close())
  return {
    ...digwell,
    home,
    setNow: (next) => {
      now = next
    },
    async take(files, label = 'files', columns = {}) {
      const folder = temporaryDirectory()
      for (const [path, text] of Object.entries(files)) {
        await mkdir(dirname(join(folder, path)), { recursive: true })
        await writeFile(join(folder, path), text)
      }
      return settled(digwell, await digwell.startImport({ paths: [folder], label, columns }))
    },
  }
}

/** The import once it rests. */
export async function settled(digwell: Digwell, id: string): Promise<ImportView> {
  let last: ImportView | null = null
  for await (const view of digwell.watchImport(id)) last = view
  if (last === null) throw new Error('The import said nothing.')
  return last
}

/** The one person of that name. */
export async function personNamed(digwell: Digwell, name: string) {
  return digwell.person(await digwell.findPerson(name))
}

/** LinkedIn connections as exported since 2023: preamble, then the rows. */
export function connections(
  ...rows: readonly {
    readonly name: string
    readonly slug: string
    readonly company?: string
    readonly position?: string
    readonly on?: string
    readonly email?: string
  }[]
): string {
  const lines = rows.map(({ name, slug, company, position, on, email }) => {
    const [first = '', ...rest] = name.split(' ')
    const url = `https://www.linkedin.com/in/${slug}`
    return [
      first,
      rest.join(' '),
      url,
      email ?? '',
      company ?? '',
      position ?? '',
      on ?? '05 Mar 2024',
    ]
      .map((cell) => (cell.includes(',') ? `"${cell}"` : cell))
      .join(',')
  })
  return [
    'Notes:',
    '"When exporting your connection data, you may notice that some of the email addresses are missing."',
    '',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    ...lines,
  ].join('\n')
}

/** A mail as a mailbox keeps it. */
export function mail(what: {
  readonly from: string
  readonly to: string
  readonly at: string
  readonly text: string
  readonly subject?: string
  readonly id?: string
  readonly replyTo?: string
  readonly headers?: string
}): string {
  const id = what.id ?? `${Math.abs(hashOf(what.at + what.from + what.text))}@mail.example`
  return [
    `From 1@xxx ${new Date(what.at).toUTCString().replace(/^(\w+), (\d+) (\w+) (\d+) (\S+) GMT$/, '$1 $3 $2 $5 +0000 $4')}`,
    `From: ${what.from}`,
    `To: ${what.to}`,
    `Subject: ${what.subject ?? 'Hello'}`,
    `Date: ${new Date(what.at).toUTCString().replace('GMT', '+0000')}`,
    `Message-ID: <${id}>`,
    ...(what.replyTo === undefined ? [] : [`In-Reply-To: <${what.replyTo}>`]),
    ...(what.headers === undefined ? [] : [what.headers]),
    'Content-Type: text/plain; charset=utf-8',
    '',
    what.text,
    '',
    '',
  ].join('\n')
}

/** The owner's own addresses, as LinkedIn gives them. */
export const OWN_ADDRESSES = [
  'Email Address,Confirmed,Primary,Updated On',
  'robin@ash.example,Yes,Yes,Not Available',
].join('\n')

function hashOf(text: string): number {
  let hash = 7
  for (const char of text) hash = (hash * 31 + (char.codePointAt(0) ?? 0)) | 0
  return hash
}
