import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { RULE_IDS } from '../domain/coach/rule-id.ts'
import { coachText } from './coach-text.ts'
import type { RuleExample } from './rule.ts'
import { ruleIndex, rulePage } from './rule-page.ts'
import { SHELF } from './shelf.ts'

const ROOT = join(import.meta.dirname, '..', '..')
const PAGES = join(ROOT, 'docs', 'rules')
const page = (name: string) => readFileSync(join(PAGES, name), 'utf8')
const fired = ({ text, kind, context }: RuleExample) =>
  coachText(text, kind, context).findings.map(({ rule }) => rule)

test('holds every rule once, in the order of their pages', () => {
  expect(SHELF.map(({ id }) => id)).toEqual([...RULE_IDS])
})

describe.each(SHELF)('$id', (rule) => {
  const { fires, silent } = rule.examples

  test.each(fires)('speaks: $text', (example) => {
    expect(rule.kinds).toContain(example.kind)
    expect(fired(example)).toContain(rule.id)
  })

  test.each(silent)('keeps quiet: $text', (example) => {
    expect(fired(example)).not.toContain(rule.id)
  })

  test('says why in one sentence, and what to do instead', () => {
    const [first] = fires
    const found = coachText(first.text, first.kind, first.context).findings
    for (const finding of found.filter((one) => one.rule === rule.id)) {
      expect(finding.why).toMatch(/^[\p{Lu}\d“].*[.!?]$/u)
      expect(finding.suggestions.length).toBeGreaterThan(0)
    }
  })

  test('leaves no blank unnoticed that its rewrite puts in', () => {
    const [first] = fires
    const found = coachText(first.text, first.kind, first.context).findings
    const blanks = found.flatMap(({ suggestions }) =>
      suggestions.filter(({ kind, text }) => kind === 'fill-in' && /[{}]/.test(text)),
    )
    for (const { text } of blanks) {
      expect(fired({ kind: first.kind, text }), text).toContain('template-leftover')
    }
  })

  test('has a test of its own, a source and a page that is up to date', () => {
    expect(existsSync(join(import.meta.dirname, 'rules', `${rule.id}.test.ts`))).toBe(true)
    expect(existsSync(join(ROOT, 'docs', 'sources', `${rule.source.doc}.md`))).toBe(true)
    expect(page(`${rule.id}.md`), 'run node scripts/write-rule-pages.mjs').toBe(rulePage(rule))
  })
})

test('the index is up to date, and no page is left of a rule that is gone', () => {
  expect(page('README.md')).toBe(ruleIndex(SHELF))
  expect(readdirSync(PAGES).toSorted()).toEqual(
    ['README.md', ...SHELF.map(({ id }) => `${id}.md`)].toSorted(),
  )
})

test('the pages of the sources name the rules that stand on them', () => {
  for (const { id, source } of SHELF) {
    const text = readFileSync(join(ROOT, 'docs', 'sources', `${source.doc}.md`), 'utf8')
    expect(text).toContain(`../rules/${id}.md`)
  }
})
