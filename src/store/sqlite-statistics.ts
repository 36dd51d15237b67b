import type Database from 'better-sqlite3'

/**
 * Figures of one network of 5,000 people: table, index, rows and rows per distinct key prefix. Changes are
 * taken for small ones: one great import among them would have every small one look through all rows.
 */
const FIGURES: readonly (readonly [table: string, index: string, stat: string])[] = [
  ['card', 'card_by_left', '569 569 1'],
  ['card', 'card_by_value', '569 569 569 2'],
  ['card', 'sqlite_autoindex_card_1', '569 569 1'],
  ['capture', 'capture_by_event', '200 200 4'],
  ['capture', 'capture_by_person', '200 200 1'],
  ['capture', 'capture_by_state', '200 200 50 1'],
  ['capture', 'sqlite_autoindex_capture_1', '200 200 1'],
  ['change', 'change_by_request', '1500 1500 1'],
  ['change', 'sqlite_autoindex_change_1', '2000 2000 1'],
  ['decision', 'decision_by_left', '7196 7196 2'],
  ['decision', 'decision_by_right', '7196 7196 1'],
  ['decision', 'decision_of_owner', '500 500 2'],
  ['decision', 'sqlite_autoindex_decision_1', '7196 7196 1'],
  ['coach_off', 'sqlite_autoindex_coach_off_1', '100 100 1'],
  ['delivery', 'delivery_by_persona', '20000 20000 8 1'],
  ['delivery', 'sqlite_autoindex_delivery_1', '20000 20000 1'],
  ['draft', 'draft_by_person', '1000 1000 2'],
  ['draft', 'draft_by_state', '1000 1000 333 1'],
  ['draft', 'sqlite_autoindex_draft_1', '1000 1000 1'],
  ['draft_version', 'draft_version_by_draft', '4000 4000 4 1'],
  ['draft_version', 'sqlite_autoindex_draft_version_1', '4000 4000 1'],
  ['event', 'event_by_change', '250 250 250'],
  ['event', 'sqlite_autoindex_event_1', '250 250 1'],
  ['event_part', 'event_part_by_change', '5000 5000 5000'],
  ['event_part', 'event_part_by_event', '5000 5000 20'],
  ['event_part', 'event_part_by_persona', '5000 5000 2'],
  ['event_part', 'sqlite_autoindex_event_part_1', '5000 5000 1'],
  ['follow_up', 'follow_up_by_due', '100 100 50 2'],
  ['follow_up', 'follow_up_by_person', '100 100 1'],
  ['follow_up', 'sqlite_autoindex_follow_up_1', '100 100 1'],
  ['gathering', 'gathering_by_series', '150 150 5'],
  ['gathering', 'gathering_by_start', '250 250 1'],
  ['gathering', 'gathering_stale', '10 10 1'],
  ['gathering', 'sqlite_autoindex_gathering_1', '250 250 1'],
  ['gathering_claim', 'gathering_claim_by_gathering', '250 250 1'],
  ['gathering_claim', 'sqlite_autoindex_gathering_claim_1', '250 250 1'],
  ['import_file', 'import_file_by_import', '114 114 114 1'],
  ['import_file', 'import_file_by_print', '114 114 1'],
  ['import_file', 'sqlite_autoindex_import_file_1', '114 114 1'],
  ['interaction', 'interaction_ahead', '20 20 1'],
  ['interaction', 'interaction_by_change', '74914 74914 200'],
  ['interaction', 'interaction_sent', '15000 15000 1'],
  ['interaction', 'interaction_talks', '4000 4000 3 2'],
  ['interaction', 'sqlite_autoindex_interaction_1', '74914 74914 1'],
  ['journal', 'journal', '20000 20000 40 20 1'],
  ['journal', 'journal_by_row', '20000 20000 4000 2'],
  ['matching_page', 'sqlite_autoindex_matching_page_1', '30 30 1'],
  ['mention', 'mention', '15182 15182 2 1 1'],
  ['mention', 'mention_by_change', '15182 15182 200'],
  ['move_mark', 'move_mark_by_day', '1500 1500 5'],
  ['move_mark', 'move_mark_by_person', '1500 1500 2'],
  ['move_mark', 'sqlite_autoindex_move_mark_1', '1500 1500 1'],
  ['news', 'news_by_at', '300 300 5'],
  ['news', 'news_by_persona', '300 300 1'],
  ['news', 'sqlite_autoindex_news_1', '300 300 1'],
  ['own_fact', 'own_fact_by_person', '500 500 2'],
  ['own_fact', 'sqlite_autoindex_own_fact_1', '500 500 1'],
  ['own_event', 'sqlite_autoindex_own_event_1', '100 100 1'],
  ['participant', 'participant', '99790 99790 12 1 1 1'],
  ['participant', 'participant_by_interaction', '99790 99790 2'],
  ['person', 'person_by_birthday', '325 325 2'],
  ['person', 'person_by_change', '5356 5356 200'],
  ['person', 'person_by_employer', '4000 4000 4'],
  ['person', 'person_by_name', '5356 5356 1 1'],
  ['person', 'sqlite_autoindex_person_1', '5356 5356 1'],
  ['person_alias', 'alias_by_person', '300 300 1'],
  ['person_alias', 'sqlite_autoindex_person_alias_1', '300 300 1'],
  ['persona', 'persona_by_change', '13496 13496 200'],
  ['persona', 'persona_by_person', '13496 13496 3'],
  ['persona', 'sqlite_autoindex_persona_1', '13496 13496 1'],
  ['photo', 'sqlite_autoindex_photo_1', '20 20 1'],
  ['pitch', 'sqlite_autoindex_pitch_1', '8 8 1'],
  ['pitch_practice', 'pitch_practice_by_pitch', '200 200 25 1'],
  ['pitch_practice', 'sqlite_autoindex_pitch_practice_1', '200 200 1'],
  ['pitch_version', 'pitch_version_by_pitch', '60 60 8 1'],
  ['pitch_version', 'sqlite_autoindex_pitch_version_1', '60 60 1'],
  ['post', 'sqlite_autoindex_post_1', '100 100 1'],
  ['profile_line', 'sqlite_autoindex_profile_line_1', '20 20 1'],
  ['skill_place', 'sqlite_autoindex_skill_place_1', '50 50 1'],
  ['promise', 'promise_by_due', '4000 4000 8'],
  ['promise', 'promise_by_made', '4000 4000 1'],
  ['promise', 'promise_by_persona', '4000 4000 3 1'],
  ['promise', 'sqlite_autoindex_promise_1', '4000 4000 1'],
  ['promise_mark', 'promise_mark_by_state', '300 300 75'],
  ['promise_mark', 'sqlite_autoindex_promise_mark_1', '300 300 1'],
  ['record', 'record_by_change', '80671 80671 200'],
  ['record', 'record_of_owner', '600 600 80'],
  ['record', 'sqlite_autoindex_record_1', '80671 80671 1'],
  ['search_token', 'search_by_person', '39208 39208 8'],
  ['search_token', 'search_token', '39208 39208 7 1 1'],
  ['source', 'source_by_key', '92 92 12 1'],
  ['source', 'sqlite_autoindex_source_1', '92 92 1'],
  ['tie', 'tie', '5356 5356 1'],
  ['tie', 'tie_by_contact', '5356 5356 3 1'],
  ['tie', 'tie_by_met', '2092 2092 2'],
  ['tie', 'tie_by_next', '648 648 3'],
  ['tie', 'tie_by_owed', '369 369 1'],
  ['tie', 'tie_by_state', '5356 5356 670 3'],
  ['wish', 'sqlite_autoindex_wish_1', '200 200 1'],
]

/**
 * Gives SQLite's planner fixed figures instead of those of the moment, so that a network of ten and one of a
 * hundred thousand people are asked the same way from the first day (sqlite.org/optoverview, "Manual
 * control of query plans"). Without any, a list of ids would be looked for in all rows of the owner.
 */
export function fixStatistics(raw: Database.Database): void {
  const known = raw.prepare("select 1 from sqlite_schema where name = 'sqlite_stat1'").get()
  if (known !== undefined) return
  raw.transaction(() => {
    raw.exec('analyze')
    raw.exec('delete from sqlite_stat1')
    const insert = raw.prepare('insert into sqlite_stat1 (tbl, idx, stat) values (?, ?, ?)')
    for (const figures of FIGURES) insert.run(...figures)
  })()
  raw.exec('analyze sqlite_schema')
}
