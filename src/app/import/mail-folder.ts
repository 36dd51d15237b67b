import { fingerprint } from '../../connect/files/fingerprint.ts'
import type { FoundFile } from '../../connect/files/list-inputs.ts'
import type { ReadBatch, ReadContext, Reader } from '../../domain/reader.ts'
import type { SetAside, SourceRecord } from '../../domain/source-record.ts'
import { detectReader } from '../../import/detect.ts'

/** A folder of single mails, imported as one thing. */
export type MailFolder = FoundFile & { readonly mails: readonly FoundFile[] }

const OTHER_KINDS = /\.(?:csv|vcf|ics|mbox|jsonl?|txt|xls|tsv)$/i
/** Mails in one transaction. */
const BATCH = 200

export function isMailFolder(input: FoundFile): input is MailFolder {
  return 'mails' in input
}

/** The same inputs with the single mails of each folder put together, where there are several. */
export function gatherMails(found: readonly FoundFile[]): readonly FoundFile[] {
  const mails = found.filter(
    (input) => !OTHER_KINDS.test(input.path) && detectReader(input)?.kind === 'mail/eml',
  )
  const folders = [...Map.groupBy(mails, (input) => folderOf(input.path))].filter(
    ([, all]) => all.length > 1,
  )
  const gathered = new Set(folders.flatMap(([, all]) => all))
  return [
    ...found.filter((input) => !gathered.has(input)),
    ...folders.flatMap(([folder, all]) => mailFolder(folder, all)),
  ]
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1)
}

function mailFolder(folder: string, mails: readonly FoundFile[]): MailFolder[] {
  const [first] = mails
  if (first === undefined) return []
  return [
    {
      path: `${folder}*.eml`,
      size: mails.reduce((sum, mail) => sum + mail.size, 0),
      bytes: first.bytes,
      diskPath: first.diskPath,
      open: first.open,
      mails,
    },
  ]
}

/** Changes when any mail of the folder does. */
export async function folderFingerprint(folder: MailFolder): Promise<string> {
  const prints: string[] = []
  for (const mail of folder.mails) prints.push(`${mail.path}:${await fingerprint(mail)}`)
  return prints.join('\n')
}

/**
 * Reads the folder's mails one after another, many to a batch. The cursor is the number of mails read.
 * Lines count mails, since each is a file of its own; reasons name the file.
 */
export async function* readMailFolder(
  folder: MailFolder,
  reader: Reader,
  context: ReadContext,
): AsyncGenerator<ReadBatch> {
  const { cursor: from = 0, ...rest } = context
  let records: SourceRecord[] = []
  let setAside: SetAside[] = []
  for (let index = from; index < folder.mails.length; index++) {
    const mail = folder.mails[index]
    if (mail === undefined) break
    for await (const batch of reader.read(mail, rest)) {
      records.push(...batch.records)
      setAside.push(
        ...batch.setAside.map(({ reason }) => ({
          line: index + 1,
          reason: `${mail.path}: ${reason}`,
        })),
      )
    }
    if (records.length + setAside.length >= BATCH || index === folder.mails.length - 1) {
      yield { records, setAside, rows: records.length + setAside.length, cursor: index + 1 }
      records = []
      setAside = []
    }
  }
}
