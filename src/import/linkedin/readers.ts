import type { Reader } from '../../domain/reader.ts'
import * as activity from './activity.ts'
import { connections } from './connections.ts'
import { endorsementsGiven, endorsementsReceived } from './endorsements.ts'
import { importedContacts } from './imported-contacts.ts'
import { invitations } from './invitations.ts'
import { messages } from './messages.ts'
import { notes } from './notes.ts'
import { otherFiles } from './other-files.ts'
import * as own from './own-profile.ts'
import { recommendationsGiven, recommendationsReceived } from './recommendations.ts'

/** Every kind of file in a LinkedIn export. */
export const linkedinReaders: readonly Reader[] = [
  ...Object.values(own),
  invitations,
  connections,
  importedContacts,
  recommendationsGiven,
  recommendationsReceived,
  endorsementsGiven,
  endorsementsReceived,
  ...Object.values(activity),
  notes,
  messages,
  otherFiles,
]
