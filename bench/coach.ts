/**
 * What the coach finds in labelled texts, and how fast it reads.
 * `npm run bench:coach -- --set learn`, `kept-aside` or a file of JSON lines with `labels`; without it both
 * sets. `--errors` lists misses and false alarms, `--rule ID` those of one rule. Texts kept aside show only
 * totals, so that nobody writes rules to them; `--errors-aside` lists them once the rules are settled.
 * `--browser` reads a letter of 150 words in Chromium instead.
 */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { parseCoachLine, type CoachLine } from '../src/app/coach/coach-line.ts'
import { coachText } from '../src/coach/coach-text.ts'
import { SHELF } from '../src/coach/shelf.ts'
import type { RuleId } from '../src/domain/coach/rule-id.ts'
import { f1Of, precisionOf, recallOf, scoreCoach, sumOf, type Judged } from './coach-score.ts'
import { figure, printMachine, printTable, spread, timed } from './figures.ts'

const TEXTS = join(import.meta.dirname, 'coach-texts')

const { values } = parseArgs({
  options: {
    set: { type: 'string' },
    errors: { type: 'boolean', default: false },
    'errors-aside': { type: 'boolean', default: false },
    rule: { type: 'string' },
    speed: { type: 'boolean', default: false },
    browser: { type: 'boolean', default: false },
  },
})

type Text = { readonly line: CoachLine; readonly labels: readonly RuleId[] }

function textsIn(file: string): readonly Text[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((json, at) => {
      const read = parseCoachLine(json)
      if (!read.ok) throw new Error(`${file}, line ${at + 1}: ${read.problem}`)
      return { line: read.value, labels: JSON.parse(json).labels ?? [] }
    })
}

function filesOf(set: string): readonly string[] {
  if (set !== 'learn' && set !== 'kept-aside') return [set]
  return readdirSync(TEXTS)
    .filter((name) => name.startsWith(`${set}-`) && name.endsWith('.jsonl'))
    .map((name) => join(TEXTS, name))
}

function judge({ line, labels }: Text): Judged {
  const { findings } = coachText(line.text, line.kind, line.context)
  return { id: String(line.id), labels, fired: [...new Set(findings.map(({ rule }) => rule))] }
}

function percent(value: number): string {
  return value.toFixed(2)
}

function printScore(set: string, judged: readonly Judged[]): void {
  const score = scoreCoach(judged)
  const holds = new Set(SHELF.filter(({ severity }) => severity === 'hold').map(({ id }) => id))
  const hold = sumOf(score.rules.filter(({ rule }) => holds.has(rule)).map(({ tally }) => tally))
  printTable(
    `${set}: ${judged.length} texts`,
    ['rule', 'labels', 'right', 'wrong', 'missed', 'precision', 'recall', 'F1'],
    [...score.rules, { rule: 'all (micro)', tally: score.all }, { rule: 'hold', tally: hold }].map(
      ({ rule, tally }) => [
        rule,
        tally.right + tally.missed,
        tally.right,
        tally.wrong,
        tally.missed,
        percent(precisionOf(tally)),
        percent(recallOf(tally)),
        percent(f1Of(tally)),
      ],
    ),
  )
  const share = score.clean === 0 ? 0 : (100 * score.accused) / score.clean
  process.stdout.write(
    `\nmacro F1 ${percent(score.macroF1)} · clean texts accused ${score.accused} of ${score.clean} (${share.toFixed(1)} %)\n`,
  )
}

function printErrors(texts: readonly Text[], judged: readonly Judged[]): void {
  judged.forEach(({ id, labels, fired }, at) => {
    const wrong = fired.filter((rule) => !labels.includes(rule))
    const missed = labels.filter((rule) => !fired.includes(rule))
    const all = [...wrong.map((rule) => `+${rule}`), ...missed.map((rule) => `-${rule}`)]
    if (
      all.length === 0 ||
      (values.rule !== undefined && !all.some((one) => one.slice(1) === values.rule))
    )
      return
    const line = texts[at]?.line
    process.stdout.write(
      `\n${id} ${line?.kind} ${labels.length === 0 ? 'CLEAN ' : ''}${all.join(' ')}\n  ${JSON.stringify(line?.text)}\n  ${JSON.stringify(line?.context)}\n`,
    )
  })
}

const SENTENCES = [
  'I read your note on gluing veneer in the spring issue and it saved my table.',
  'I restore furniture for two small museums, mostly chairs that people still sit on.',
  'Last month a colleague asked me how you keep the press warm through a whole winter night.',
  'We tried felt and then wool, and both left marks along the edge of the panel.',
  'I can send you our list of hide glues with prices, in case it is of use to your class.',
  'Could I ask you about step four for ten minutes on Friday at nine, by phone?',
]
const LETTER = `Hi Ms Deng,\n\n${[...SENTENCES, ...SENTENCES].join(' ').slice(0, 745)}\n\nBest,\nRuth`

async function printSpeed(texts: readonly Text[]): Promise<void> {
  const read = ({ line }: Text) => coachText(line.text, line.kind, line.context)
  const first = await timed(() => coachText(LETTER, 'outreach', { first_contact: true }))
  for (let round = 0; round < 3; round += 1) texts.forEach(read)
  const rounds = Math.max(1, Math.ceil(4000 / texts.length))
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round += 1) texts.forEach(read)
  const { user, system } = process.cpuUsage(before)
  const times: number[] = []
  for (let n = 0; n < 1500; n += 1) {
    // A letter grows while it is typed, so no two are the same.
    times.push(await timed(() => coachText(`${LETTER} ${n}`, 'outreach', { first_contact: true })))
  }
  const [p50 = 0, p95 = 0, max = 0] = spread(times.slice(300))
  process.stdout.write(
    `\n${figure((rounds * texts.length * 1e6) / (user + system))} texts a second of processor time · ` +
      `${LETTER.split(/\s+/).length} words: p50 ${figure(p50)} ms, p95 ${figure(p95)} ms, most ${figure(max)} ms · first ${figure(first)} ms\n`,
  )
}

async function printBrowser(): Promise<void> {
  const { coachInBrowser } = await import('./coach-browser.ts')
  const { first, times, bytes, gzipped, reading } = await coachInBrowser(LETTER)
  const [p50 = 0, p95 = 0, max = 0] = spread(times)
  const here = coachText(LETTER, 'outreach', { first_contact: true })
  const same = JSON.stringify(here) === JSON.stringify(reading) ? 'the same' : 'NOT the same'
  process.stdout.write(
    `\nChromium, ${LETTER.split(/\s+/).length} words: p50 ${figure(p50)} ms, p95 ${figure(p95)} ms, most ${figure(max)} ms · first ${figure(first)} ms · ` +
      `script ${figure(bytes / 1000)} kB, ${figure(gzipped / 1000)} kB gzipped · findings ${same} as in Node\n`,
  )
}

const everything: Text[] = []
const sets = values.set === undefined ? ['learn', 'kept-aside'] : [values.set]
for (const set of values.browser ? [] : sets) {
  const isAside = set.includes('kept-aside')
  const texts = filesOf(set).flatMap(textsIn)
  everything.push(...texts)
  const judged = texts.map(judge)
  printScore(set, judged)
  if (isAside ? values['errors-aside'] : values.errors) printErrors(texts, judged)
}
if (values.browser) await printBrowser()
else if (values.speed || values.set === undefined) await printSpeed(everything)
printMachine()
