import type { CoachContext } from '../domain/coach/coach-context.ts'
import type { Finding } from '../domain/coach/finding.ts'
import type { RuleSource, Severity } from '../domain/coach/rule-id.ts'
import { coachText } from './coach-text.ts'
import { CONTEXT_WORDS } from './context-words.ts'
import type { Rule, RuleExample } from './rule.ts'

const SEVERITY_WORDS: { readonly [severity in Severity]: string } = {
  hold: '**hold**: asks once more before the text goes out',
  fix: '**fix**: underlines what is likely to hurt',
  hint: '**hint**: a dotted line under what could be better',
}

const MOST_SUGGESTIONS = 6

function contextWords(context: CoachContext | undefined): string {
  const facts = Object.entries(context ?? {}).map(
    ([field, value]) =>
      `${field.replaceAll('_', ' ')}: ${Array.isArray(value) ? value.join('; ') : value}`,
  )
  return facts.length === 0 ? '' : `; ${facts.join(', ')}`
}

function findingsOf({ id }: Rule, { text, kind, context }: RuleExample): readonly Finding[] {
  return coachText(text, kind, context).findings.filter(({ rule }) => rule === id)
}

/** Keeps Markdown from reading the example's own signs. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|]/g, '\\$&')
}

/** The words found in bold; where one finding is the whole text, nothing is. */
function marked(text: string, findings: readonly Finding[]): string {
  let [result, at] = ['', 0]
  for (const { from, to } of findings.toSorted((a, b) => a.from - b.from)) {
    if (from < at || to - from === text.length) continue
    result += `${plain(text.slice(at, from))}**${plain(text.slice(from, to))}**`
    at = to
  }
  return result + plain(text.slice(at))
}

function exampleLines(rule: Rule, example: RuleExample): string {
  const text = marked(example.text, findingsOf(rule, example))
  const quoted = text.split('\n').map((line) => `> ${line}`.trimEnd())
  return `${quoted.join('  \n')}\n>\n> *${example.kind.replaceAll('_', ' ')}${contextWords(example.context)}*`
}

function insteadLines(findings: readonly Finding[]): string {
  const texts = findings.flatMap(({ suggestions }) => suggestions).map(({ text }) => plain(text))
  return [...new Set(texts)]
    .slice(0, MOST_SUGGESTIONS)
    .map((text) => `- ${text}`)
    .join('\n')
}

function sourceLine({ doc, reason, phrase }: RuleSource): string {
  return `[${doc}${reason === undefined ? '' : `, reason ${reason}`}](../sources/${doc}.md): “${phrase}”`
}

function noteLines(rule: Rule): string {
  const needs = (rule.needs ?? []).map((field) => CONTEXT_WORDS[field])
  const over = [...(rule.silences?.text ?? []), ...(rule.silences?.sentence ?? [])]
  return [
    `- Reads: ${rule.kinds.map((kind) => kind.replaceAll('_', ' ')).join(', ')}.`,
    needs.length === 0 ? '' : `- Keeps quiet unless this is known: ${needs.join('; ')}.`,
    rule.anyLanguage === true ? '- Serves texts in any language.' : '',
    over.length === 0
      ? ''
      : `- Speaks in place of ${over.map((id) => `[${id}](${id}.md)`).join(', ')}.`,
    `- In code: [src/coach/rules/${rule.id}.ts](../../src/coach/rules/${rule.id}.ts)`,
  ]
    .filter(Boolean)
    .join('\n')
}

/** The page of a rule as Markdown, its examples read by the rule itself. */
export function rulePage(rule: Rule): string {
  const { fires, silent } = rule.examples
  const findings = fires.flatMap((example) => findingsOf(rule, example))
  return `# ${rule.title}

\`${rule.id}\` · ${SEVERITY_WORDS[rule.severity]}

${rule.about}

**Why.** ${findings[0]?.why ?? ''}

**Source.** ${sourceLine(rule.source)}

## Where it speaks

${fires.map((example) => exampleLines(rule, example)).join('\n\n')}

## Where it keeps quiet

${silent.map((example) => exampleLines(rule, example)).join('\n\n')}

## What to write instead

${insteadLines(findings)}

## Good to know

${noteLines(rule)}

*Written from the rule by \`node scripts/write-rule-pages.mjs\`: change the rule, not this page.*
`
}

/** The list of all rules as Markdown. */
export function ruleIndex(shelf: readonly Rule[]): string {
  const rows = shelf.map(
    ({ id, title, severity, kinds, source }) =>
      `| [${title}](${id}.md) | ${severity} | ${kinds.map((kind) => kind.replaceAll('_', ' ')).join(', ')} | ${sourceLine(source)} |`,
  )
  return `# The rules of the coach

What the coach looks at before a text is sent or published. A finding is an offer, never a lock: *hold* asks once more, *fix*
underlines, a *hint* never counts. Each rule can be switched off, for everybody or for one person, and each finding on its own.

| rule | severity | reads | source |
|---|---|---|---|
${rows.join('\n')}

Where one problem could be said twice, one rule speaks for the other; its page says so. How the rules are held to their word is
measured by \`npm run bench:coach\`.
`
}
