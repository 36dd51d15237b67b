import type { ContextField } from '../domain/coach/coach-context.ts'

/** What each fact of a context is, for people. */
export const CONTEXT_WORDS: { readonly [field in ContextField]: string } = {
  first_contact: 'whether you ever exchanged a word',
  channel: 'where the text goes',
  unanswered: 'how many messages before this one are without an answer',
  days_since_last: 'how many days ago you last wrote',
  declined: 'whether they said no',
  last_contact_months: 'how many months ago you were last in touch',
  open_promises: 'what you still owe this person',
  same_text_sent_to: 'how many people got the same text',
  same_text_channels: 'on how many channels the same text stands',
  advertised_role: 'whether it answers a published vacancy',
  sender_role: 'in which role you write',
  posts_today: 'how often you posted today',
  posts_last_7_days: 'how often you posted in the last seven days',
  hire_me_posts_last_30d: 'how many posts of the last thirty days looked for work',
  profile_updated_days_ago: 'how many days ago the profile was last changed',
  left_current_role: 'whether the job shown as current is left',
  today: 'the day',
  reader_name: 'the reader’s name',
  reader_called: 'how you would greet the reader',
  reader_other_names: 'what else the reader is called',
  reader_employer: 'where the reader works',
  sender_name: 'your name',
  days_since_give: 'how many days ago you last gave this person something',
  days_since_ask: 'how many days ago you last asked them for something',
}
