/** One measured step in a process of its own, so that its peak memory is its own; prints one line of JSON. */
import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import PostalMime from 'postal-mime'
import { openDigwell } from '../src/main/open-digwell.ts'
import { importWhole } from './import-whole.ts'
import { timed } from './figures.ts'

const [step, path = '', dataDir = ''] = process.argv.slice(2)

/** The yardstick: every mail of the mailbox through the MIME parser, and nothing done with it. */
async function parseBare(): Promise<number> {
  let mails = 0
  let lines: string[] = []
  const parse = async () => {
    if (lines.length === 0) return
    await PostalMime.parse(lines.join('\n'))
    mails++
    lines = []
  }
  for await (const line of createInterface({
    input: createReadStream(path),
    crlfDelay: Infinity,
  })) {
    if (line.startsWith('From ')) await parse()
    else lines.push(line)
  }
  await parse()
  return mails
}

async function importOnce(): Promise<number> {
  const digwell = await openDigwell({ dataDir })
  const view = await importWhole(digwell, [path])
  await digwell.close()
  return view.files.reduce((sum, file) => sum + file.rows, 0)
}

let count = 0
const milliseconds = await timed(async () => {
  count = step === 'parse' ? await parseBare() : await importOnce()
})
const peakMb = process.resourceUsage().maxRSS / 1024
process.stdout.write(`${JSON.stringify({ count, milliseconds, peakMb })}\n`)
process.exit(0)
