import { isUtf8 } from 'node:buffer'
import { getFileNameLowLevel, type Entry } from 'yauzl'
import { countUnpacked, mostUnpacked } from './count-unpacked.ts'
import type { FileLimits } from './file-limits.ts'
import type { FileProblem, FoundFile } from './found-file.ts'
import { gatherHead } from './gather-head.ts'
import { isGzip } from './gzip-file.ts'
import { safeEntryName } from './safe-entry-name.ts'
import { ZipHandle } from './zip-handle.ts'

const ENCRYPTED = 'It is locked with a password: unpack it yourself and import the folder.'
const NESTED = 'An archive inside an archive is not opened: unpack it and import it by itself.'
const DAMAGED = 'This zip is damaged or not complete: download or copy it again.'
const BOMB = 'It would unpack to far more than it should, so it was left alone.'
/** Heads kept whole; those of further entries are shortened. */
const HEADS_BYTES = 256 * 2 ** 20
const SHORT_HEAD_BYTES = 4_096
const NAMES_IN_UTF8 = 0x0800 // APPNOTE.TXT 4.4.4, bit 11

export function isZip(bytes: Uint8Array): boolean {
  const [p, k, three, four] = bytes
  if (p !== 0x50 || k !== 0x4b) return false
  return (three === 3 && four === 4) || (three === 5 && four === 6)
}

/**
 * The files of a zip, in the order of its directory, and what is wrong with it or them. Nothing is
 * written to disk; each file can be opened as often as wanted. Folders, hidden files and what
 * macOS adds are passed over.
 *
 * @param zip the zip itself
 */
export async function* zipFiles(
  zip: FoundFile,
  limits: FileLimits,
): AsyncGenerator<FoundFile | FileProblem> {
  const handle = new ZipHandle(zip.diskPath)
  let entries: Entry[]
  try {
    entries = await handle.entries()
  } catch (cause) {
    const isLocked = cause instanceof Error && cause.message.includes('encryption')
    yield { path: zip.path, reason: isLocked ? ENCRYPTED : DAMAGED }
    return
  }
  const problem = problemOfAll(entries, zip, limits)
  if (problem !== null) {
    yield { path: zip.path, reason: problem }
    return
  }
  let headBytes = 0
  for (const entry of entries) {
    const found = await foundEntry(entry, zip, { handle, limits, isShort: headBytes > HEADS_BYTES })
    if (found === null) continue
    if ('bytes' in found) headBytes += found.bytes.length
    yield found
  }
}

function problemOfAll(
  entries: readonly Entry[],
  zip: FoundFile,
  limits: FileLimits,
): string | null {
  if (entries.length > limits.entries) {
    return `It holds ${entries.length} files; at most ${limits.entries} are taken.`
  }
  const unpacked = entries.reduce((sum, entry) => sum + entry.uncompressedSize, 0)
  if (unpacked > mostUnpacked(zip.size, limits)) return BOMB
  const isOffice = entries.some((entry) => nameOf(entry) === '[Content_Types].xml')
  return isOffice ? 'This is an office document: save it as CSV and import that.' : null
}

/** macOS and Info-ZIP write names in UTF-8 without saying so; what reads as UTF-8 is. */
function nameOf({ generalPurposeBitFlag, fileNameRaw, extraFields }: Entry): string {
  const flag = isUtf8(fileNameRaw) ? generalPurposeBitFlag | NAMES_IN_UTF8 : generalPurposeBitFlag
  return getFileNameLowLevel(flag, fileNameRaw, extraFields, false)
}

type EntryContext = {
  readonly handle: ZipHandle
  readonly limits: FileLimits
  /** Enough heads are kept already. */
  readonly isShort: boolean
}

async function foundEntry(
  entry: Entry,
  zip: FoundFile,
  { handle, limits, isShort }: EntryContext,
): Promise<FoundFile | FileProblem | null> {
  const name = safeEntryName(nameOf(entry))
  if (!name.ok) return { path: `${zip.path}/${shown(nameOf(entry))}`, reason: name.problem }
  const path = name.value
  if (path.endsWith('/') || isHidden(path)) return null
  const problem = problemOf(entry, limits)
  if (problem !== null) return { path: `${zip.path}/${path}`, reason: problem }
  const packed = { name: path, packedBytes: entry.compressedSize }
  const open = (offset = 0): AsyncGenerator<Uint8Array> =>
    countUnpacked(handle.stream(entry), packed, { limits, offset })
  try {
    const { bytes } = await gatherHead(open())
    if (isZip(bytes) || isGzip(bytes)) return { path: `${zip.path}/${path}`, reason: NESTED }
    const head = isShort ? bytes.slice(0, SHORT_HEAD_BYTES) : bytes
    return {
      path,
      diskPath: zip.diskPath,
      entry: path,
      size: entry.uncompressedSize,
      bytes: head,
      open,
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : DAMAGED
    return { path: `${zip.path}/${path}`, reason }
  }
}

function problemOf(entry: Entry, limits: FileLimits): string | null {
  if (entry.isEncrypted()) return ENCRYPTED
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return 'It is packed in a way Digwell cannot read: unpack it yourself and import the folder.'
  }
  return entry.uncompressedSize > mostUnpacked(entry.compressedSize, limits) ? BOMB : null
}

function isHidden(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === '__MACOSX')
}

function shown(name: string): string {
  return name
    .slice(0, 100)
    .replace(/[\u0000-\u001f\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
}
