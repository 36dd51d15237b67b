import { coachText } from '../../src/coach/coach-text.ts'
import { SHELF } from '../../src/coach/shelf.ts'
import type { FromWorker, RuleText, ToWorker } from './coach-messages.ts'

addEventListener('message', (event: MessageEvent<ToWorker>) => {
  postMessage(answer(event.data))
})

// The first reading makes the coach ready, some 300 ms; here it does so while the first words are typed.
coachText('Good morning.', 'outreach')

function answer(asked: ToWorker): FromWorker {
  const { id } = asked
  try {
    if (asked.what === 'rules') return { id, what: 'rules', rules: ruleTexts() }
    const { text, kind, context, off, facts, wordsPerMinute } = asked.request
    const reading = coachText(text, kind, context, off, {
      ...(facts === undefined ? {} : { facts }),
      ...(wordsPerMinute === undefined ? {} : { wordsPerMinute }),
    })
    return { id, what: 'reading', reading }
  } catch {
    return { id, what: 'failed' }
  }
}

function ruleTexts(): readonly RuleText[] {
  return SHELF.map(({ id, title, severity, about, source, examples }) => ({
    id,
    title,
    severity,
    about,
    source,
    fires: examples.fires.map(({ text }) => text),
    silent: examples.silent.map(({ text }) => text),
  }))
}
