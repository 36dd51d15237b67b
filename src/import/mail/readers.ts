import type { Reader } from '../../domain/reader.ts'
import { emlReader } from './eml-reader.ts'
import { mboxReader } from './mbox-reader.ts'

/** Everything that reads mail from files. */
export const mailReaders: readonly Reader[] = [mboxReader, emlReader]
