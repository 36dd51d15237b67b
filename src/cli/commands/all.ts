import type { CliCommand } from '../command.ts'
import { captureCommand } from './captures.ts'
import { coachCommand } from './coach.ts'
import { eventCommand, eventsCommand } from './events.ts'
import { giveCommand, givesCommand } from './gives.ts'
import { historyCommand, undoCommand } from './history.ts'
import { identitiesCommand } from './identities.ts'
import { communitiesCommand } from './communities.ts'
import { introCommand } from './introductions.ts'
import { importCommand } from './import.ts'
import { backupCommand, doctorCommand, exportCommand } from './keep-safe.ts'
import { meCommand } from './me.ts'
import { modelCommand } from './model.ts'
import { doneCommand, laterCommand, skipCommand } from './moves.ts'
import { matchesCommand, needsCommand } from './needs.ts'
import { peopleCommand } from './people.ts'
import { personCommand } from './person.ts'
import { followUpCommand, noteCommand, talkedCommand } from './person-acts.ts'
import { promisesCommand } from './promises.ts'
import { requestsCommand } from './requests.ts'
import { reviewCommand } from './review.ts'
import { todayCommand } from './today.ts'
import { nearCommand, tripCommand, tripsCommand } from './trips.ts'
import { writeCommand } from './write.ts'

/** Every command on the owner's data, in the order in which help lists them. */
export const COMMANDS: readonly CliCommand[] = [
  importCommand,
  todayCommand,
  doneCommand,
  laterCommand,
  skipCommand,
  peopleCommand,
  personCommand,
  writeCommand,
  eventsCommand,
  eventCommand,
  captureCommand,
  tripsCommand,
  tripCommand,
  nearCommand,
  coachCommand,
  talkedCommand,
  noteCommand,
  followUpCommand,
  promisesCommand,
  needsCommand,
  matchesCommand,
  requestsCommand,
  introCommand,
  communitiesCommand,
  givesCommand,
  giveCommand,
  reviewCommand,
  identitiesCommand,
  modelCommand,
  meCommand,
  historyCommand,
  undoCommand,
  exportCommand,
  backupCommand,
  doctorCommand,
]
