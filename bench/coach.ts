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
import { KINDS, LETTER, lettersOf, type Way } from './coach-letters.ts'
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

function printTimes(where: string, times: readonly (readonly [Way, readonly number[]])[]): void {
  printTable(
    `${where}: a letter of ${LETTER.split(/\s+/).length} words, ms`,
    ['read again', 'least', 'p50', 'p95', 'most'],
    times.map(([way, took]) => [way, Math.min(...took), ...spread(took)]),
  )
}

async function timesOf(way: Way): Promise<readonly [Way, readonly number[]]> {
  const times: number[] = []
  for (const letter of lettersOf(way, 1500)) {
    times.push(await timed(() => coachText(letter, 'outreach', { first_contact: true })))
  }
  return [way, times.slice(300)]
}

async function printSpeed(texts: readonly Text[]): Promise<void> {
  const read = ({ line }: Text) => coachText(line.text, line.kind, line.context)
  for (let round = 0; round < 3; round += 1) texts.forEach(read)
  const rounds = Math.max(1, Math.ceil(4000 / texts.length))
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round += 1) texts.forEach(read)
  const { user, system } = process.cpuUsage(before)
  const times: (readonly [Way, readonly number[]])[] = []
  for (const way of KINDS) times.push(await timesOf(way))
  printTimes('Node', times)
  process.stdout.write(
    `\n${figure((rounds * texts.length * 1e6) / (user + system))} texts a second of processor time\n`,
  )
}

async function printBrowser(): Promise<void> {
  const { coachInBrowser } = await import('./coach-browser.ts')
  const { first, times, bytes, gzipped, reading } = await coachInBrowser()
  printTimes('Chromium', times)
  const here = coachText(LETTER, 'outreach', { first_contact: true })
  const same = JSON.stringify(here) === JSON.stringify(reading) ? 'the same' : 'NOT the same'
  process.stdout.write(
    `\nfirst ${figure(first)} ms · script ${figure(bytes / 1000)} kB, ${figure(gzipped / 1000)} kB gzipped · findings ${same} as in Node\n`,
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
