/** One measured step in a process of its own, so that its peak memory is its own; prints one line of JSON. */
import { createReadStream } from 'node:fs'
import PostalMime from 'postal-mime'
import { MboxSplitter, type MboxMail } from '../src/formats/mbox/split-mbox.ts'
import { openDigwell } from '../src/main/open-digwell.ts'
import { importWhole } from './import-whole.ts'
import { timed } from './figures.ts'

const [step, path = '', dataDir = ''] = process.argv.slice(2)

/** The yardstick: every mail of the mailbox through the MIME parser, and nothing done with it. */
async function parseBare(): Promise<number> {
  const splitter = new MboxSplitter()
  let mails = 0
  const parse = async (found: readonly MboxMail[]) => {
    for (const { bytes } of found) await PostalMime.parse(bytes)
    mails += found.length
  }
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 })) {
    await parse(splitter.push(chunk))
  }
  await parse(splitter.end())
  return mails
}

type Rows = { readonly rows: number; readonly kept: number; readonly setAside: number }

/** @throws when a row was neither kept nor set aside */
async function importOnce(): Promise<Rows> {
  const digwell = await openDigwell({ dataDir })
  const view = await importWhole(digwell, [path])
  await digwell.close()
  const sum = (of: (file: (typeof view.files)[number]) => number) =>
    view.files.reduce((total, file) => total + of(file), 0)
  const rows = {
    rows: sum((file) => file.rows),
    kept: sum((file) => file.linked),
    setAside: sum((file) => file.setAsideCount),
  }
  if (rows.rows !== rows.kept + rows.setAside) {
    throw new Error(`Rows were lost: ${JSON.stringify(rows)}`)
  }
  return rows
}

let rows: Rows = { rows: 0, kept: 0, setAside: 0 }
const milliseconds = await timed(async () => {
  if (step === 'parse') rows = { ...rows, rows: await parseBare() }
  else rows = await importOnce()
})
const peakMb = process.resourceUsage().maxRSS / 1024
process.stdout.write(`${JSON.stringify({ ...rows, milliseconds, peakMb })}\n`)
process.exit(0)
