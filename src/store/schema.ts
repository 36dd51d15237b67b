import type { CardRow, DecisionRow } from './decision-rows.ts'
import type { Entity, Owned } from './entity.ts'
import type { Kysely } from 'kysely'
import type {
  PitchPracticeRow,
  PitchRow,
  PitchVersionRow,
  PostRow,
  ProfileLineRow,
  SkillPlaceRow,
} from './me-rows.ts'
import type {
  CaptureRow,
  EventPartRow,
  EventRow,
  EventVerdictRow,
  GatheringClaimRow,
  GatheringRow,
  OwnEventRow,
  PhotoRow,
} from './event-rows.ts'
import type { CommunityMarkRow, CommunityMemberRow, CommunityRow } from './community-rows.ts'
import type { IntroductionDraftRow, IntroductionRow } from './introduction-rows.ts'
import type { GiveMarkRow, GiveRow } from './give-rows.ts'
import type {
  FoundMatchRow,
  MatchDueRow,
  MatchMarkRow,
  NeedMarkRow,
  NeedRow,
  PersonTermRow,
} from './need-rows.ts'
import type { ColumnMapRow, ImportFileRow, ImportRow } from './import-rows.ts'
import type { KeptTextRow } from './kept-text-row.ts'
import type { MendingRow } from './mending-row.ts'
import type { NewsRow } from './news-row.ts'
import type { DeliveryRow, PromiseMarkRow, PromiseRow } from './promise-rows.ts'
import type { RequestMarkRow, RequestRow } from './request-rows.ts'
import type {
  PersonPlaceRow,
  TripHintRow,
  TripMarkRow,
  TripPersonRow,
  TripRow,
} from './trip-rows.ts'
import type { CoachOffRow, DraftRow, DraftVersionRow } from './write-rows.ts'

/**
 * The tables, the same on SQLite and PostgreSQL. Every key begins with `owner_id`; times are UTC
 * milliseconds (int8), days are days since 1970 on the owner's calendar, booleans 0/1, JSON is text.
 * `change_id` names the change that inserted the row.
 */
export type Tables = {
  owner: OwnerRow
  setting: SettingRow
  source: SourceRow
  record: RecordRow
  persona: PersonaRow
  mention: MentionRow
  person: PersonTableRow
  wish: WishRow
  own_fact: OwnFactRow
  person_alias: PersonAliasRow
  decision: DecisionRow
  card: CardRow
  interaction: InteractionRow
  participant: ParticipantRow
  tie: TieRow
  event: EventRow
  event_part: EventPartRow
  own_event: OwnEventRow
  event_verdict: EventVerdictRow
  capture: CaptureRow
  photo: PhotoRow
  gathering: GatheringRow
  gathering_claim: GatheringClaimRow
  mending: MendingRow
  news: NewsRow
  follow_up: FollowUpRow
  kept_text: KeptTextRow
  promise: PromiseRow
  delivery: DeliveryRow
  promise_mark: PromiseMarkRow
  request: RequestRow
  request_mark: RequestMarkRow
  need: NeedRow
  need_mark: NeedMarkRow
  match_mark: MatchMarkRow
  person_term: PersonTermRow
  fold_due: MatchDueRow
  match_due: MatchDueRow
  found_match: FoundMatchRow
  give: GiveRow
  give_mark: GiveMarkRow
  introduction: IntroductionRow
  introduction_draft: IntroductionDraftRow
  community: CommunityRow
  community_member: CommunityMemberRow
  community_mark: CommunityMarkRow
  draft: DraftRow
  draft_version: DraftVersionRow
  coach_off: CoachOffRow
  move_mark: MoveMarkRow
  day_log: DayLogRow
  pitch: PitchRow
  pitch_version: PitchVersionRow
  pitch_practice: PitchPracticeRow
  profile_line: ProfileLineRow
  skill_place: SkillPlaceRow
  post: PostRow
  person_place: PersonPlaceRow
  trip: TripRow
  trip_hint: TripHintRow
  trip_mark: TripMarkRow
  trip_person: TripPersonRow
  change: ChangeRow
  journal: JournalRow
  import: ImportRow
  import_file: ImportFileRow
  column_map: ColumnMapRow
  forgotten: ForgottenRow
  search_token: SearchTokenRow
  matching_page: MatchingPageRow
}

export type Db = Kysely<Tables>

export type OwnerRow = { owner_id: string; created_at: number; secret: string }
export type SettingRow = Entity & { value: string }

/** One place things come from: this LinkedIn account, that mailbox. */
export type SourceRow = Entity & { kind: string; key: string; label: string }

/** One row, card, mail or entry as its source said it. `id` is the name-based id of (source, kind, key). */
export type RecordRow = Entity & {
  source_id: string
  kind: string
  key: string
  hash: string
  payload: string
  import_file_id: string
  line: number
  at: number | null
  first_seen: number
  last_seen: number
  gone_since: number | null
}

/** An identity as a source knows it. `id` is the name-based id of (source, key), so answers outlive undo and re-import. */
export type PersonaRow = Entity & {
  source_id: string
  source_kind: string
  key: string
  person_id: string | null
  standing: string
  name: string | null
  /** JSON: StoredFact[] */
  facts: string
  owner_wrote: number
  wrote_personally: number
  bulk: number
  first_day: number | null
  last_day: number | null
  /** Why it is no person, in words; null when it is or when nothing speaks against it. */
  not_person: string | null
}

/** Where a persona is cited: file and key there, as people find it again. */
export type MentionRow = Owned & {
  persona_id: string
  source: string
  key: string
  change_id: string
}

/** What is shown of a person, folded from personas and the owner's own facts; derived but for its id. */
export type PersonTableRow = Entity & {
  name: string
  sort_name: string
  about: string | null
  employer: string | null
  title: string | null
  city: string | null
  email: string | null
  phone: string | null
  linkedin: string | null
  birthday: string | null
  /** `05-04`, for finding birthdays. */
  birthday_md: string | null
  /** JSON: string[] */
  tags: string
  created_at: number
}

/** What the owner wants with a person; `id` is the person's. */
export type WishRow = Entity & {
  stance: string
  rest_until: number | null
  closeness: number | null
  kin: number
  cadence_days: number | null
}

export type OwnFactRow = Entity & {
  person_id: string
  field: string
  value: string
  label: string | null
  at: number
}

/** A merged-away id that still resolves. */
export type PersonAliasRow = Entity & { person_id: string }

/** `id` is the name-based id of what happened, so that two sources of one mail make one interaction. */
export type InteractionRow = Entity & {
  at: number
  end_at: number | null
  day: number
  channel: string
  direction: string
  kind: string
  in_person: number
  size: number
  thread: string | null
  subject: string | null
  snippet: string | null
  personal: number
  asks: number
  record_id: string | null
  /** 1 while it lies ahead and is not yet counted. */
  ahead: number
  /** 'import' or 'you' */
  author: string
}

/** A persona's part in an interaction, with what ties need, so that folding a tie reads this table alone. */
export type ParticipantRow = Owned & {
  persona_id: string
  at: number
  interaction_id: string
  role: string
  day: number
  channel: string
  kind: string
  /** in, out, met, or none: their contact with the owner in it. */
  contact: string
  weight: number
  asks: number
}

/** Running figures and indexed instants of one tie; derived. */
export type TieRow = Owned & {
  person_id: string
  n: number
  decayed: number
  decayed_day: number
  first_day: number | null
  last_day: number | null
  in_count: number
  out_count: number
  met_count: number
  last_in_at: number | null
  last_out_at: number | null
  last_met_at: number | null
  last_contact_at: number | null
  last_channel: string | null
  unanswered: number
  peak: number
  /** JSON: what folding carries besides (gaps, today's parts). */
  more: string
  /** JSON: ChannelCounts[] */
  channels: string
  state: string
  cadence_days: number
  due_day: number | null
  /** The day on which state or due-ness changes by itself. */
  next_day: number | null
  /** How much a move here is worth when it is due: orders candidates within a state. */
  worth: number
  /** First time really met or connected lately; null once it led to contact. */
  met_new_at: number | null
  /** A personal question waiting for an answer. */
  owed_at: number | null
  owed_interaction: string | null
}

export type FollowUpRow = Entity & {
  person_id: string
  what: string
  due_day: number
  state: string
  made_at: number
}

/** What became of a proposed move; `id` is the move's. */
export type MoveMarkRow = Entity & {
  person_id: string
  kind: string
  state: string
  day: number
  until_day: number | null
  why: string | null
  at: number
  /** JSON: the move as it was shown. */
  move: string
}

/** `id` is the ISO day. */
export type DayLogRow = Entity & {
  closed_at: number | null
  extra: number
  opened_at: number
  /** JSON: what was on the list when the day was first opened. */
  shown: string
}

export type ChangeRow = Owned & {
  id: string
  at: number
  actor: string
  verb: string
  summary: string
  /** open, done, undone */
  state: string
  undoes: string | null
  undone_by: string | null
  undoable: number
  request_key: string | null
  /** JSON the repeated request is answered with. */
  answer: string | null
}

/**
 * Before-images: what a row was when this change first altered (`update`) or deleted it. Where the change
 * added a row that belongs to another change (`insert`), `before` is that row. For an undoing also the
 * `state` and `undone_by` of the changes whose state it set.
 */
export type JournalRow = Owned & {
  change_id: string
  table_name: string
  row_id: string
  op: string
  before: string
}

export type ForgottenRow = Owned & { hash: string; at: number }
export type SearchTokenRow = Owned & { token: string; person_id: string; field: string }

/** What matching remembers, in pages; derived, and dropped when it does not hold any more. */
export type MatchingPageRow = Owned & { id: string; content: string }
