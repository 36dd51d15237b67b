import { namedId } from '../../store/named-id.ts'

/** The follow-up that a meeting with a day becomes. */
export const meetingId = (tripId: string, personId: string) =>
  namedId('trip-meeting', tripId, personId)

export const meetingWords = (place: string) => `Meet in ${place}`
