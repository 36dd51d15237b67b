import type { Rule } from '../rule.ts'
import { findFlatRow } from '../vocabulary/skill-rows.ts'

const LEADING = 3
const NEXT = 8

/** A long row of skills, all of one height. */
export const flatSkills: Rule = {
  id: 'flat-skills',
  title: 'Everything at one height',
  severity: 'hint',
  kinds: ['profile'],
  source: { doc: 'S1', reason: 9, phrase: 'equal weight' },
  find: ({ low }) => {
    const row = findFlatRow(low)
    return row === undefined
      ? []
      : [{ from: row.from, to: row.to, about: String(row.items.length) }]
  },
  why: ({ about }) =>
    `${about} skills stand side by side here, so nobody can tell which of them is the one to come to you for.`,
  rewrite: ({ from, to }, { raw }) => {
    const skills = raw
      .slice(from, to)
      .split(/\s*[,;|•·\n]\s*/)
      .filter((skill) => skill !== '')
    const also = skills.slice(LEADING, NEXT).join(', ')
    return [
      {
        kind: 'replace',
        text: `Known for: ${skills.slice(0, LEADING).join(', ')}. Also: ${also}.`,
      },
      { kind: 'fill-in', text: 'Known for: {two or three}. Also: {three to five}. Tools: {…}.' },
    ]
  },
  about:
    'Speaks when twelve or more skills stand in one row and none is in front. Groups, levels, or a short line on what you are known for keep it quiet.',
  examples: {
    fires: [
      {
        kind: 'profile',
        text: 'Skills: Excel, grafting, welding, Danish, sales, first aid, filing, choir singing, sewing, chess, driving, typing, baking',
      },
    ],
    silent: [
      {
        kind: 'profile',
        text: 'Known for: grafting old pears. Also: pruning, cider, school visits. Tools: a good saw, Excel.',
      },
    ],
  },
}
