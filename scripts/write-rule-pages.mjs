// Writes docs/rules from the rules of the coach. A test says when a page is out of date.
import { rmSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ruleIndex, rulePage } from '../src/coach/rule-page.ts'
import { SHELF } from '../src/coach/shelf.ts'

const folder = join(import.meta.dirname, '..', 'docs', 'rules')
for (const name of readdirSync(folder)) rmSync(join(folder, name))
writeFileSync(join(folder, 'README.md'), ruleIndex(SHELF))
for (const rule of SHELF) writeFileSync(join(folder, `${rule.id}.md`), rulePage(rule))
console.log(`${SHELF.length} rules written to docs/rules`)
