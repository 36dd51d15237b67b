import type { Reader } from '../../domain/reader.ts'
import { icalendarReader } from './calendar-reader.ts'

/** Everything that reads calendars. */
export const calendarReaders: readonly Reader[] = [icalendarReader]
