import { useEffect, useState } from 'react'
import type { RuleId } from '../../src/domain/coach/rule-id.ts'
import { Sheet } from '../ui/sheet.tsx'
import { ruleTexts } from './coach-link.ts'
import type { RuleText } from './coach-messages.ts'
import { SEVERITY_WORDS, sourceWords } from './coach-words.ts'

type Props = { rule: RuleId; open: boolean; onClose: () => void }

/** What a rule is about, when it speaks and when it keeps quiet, and what it rests on. */
export function RulePage({ rule, open, onClose }: Props) {
  const text = useRuleText(rule, open)
  return (
    <Sheet
      open={open}
      onClose={onClose}
      title={text?.title ?? 'The rule'}
      about={text === null ? undefined : SEVERITY_WORDS[text.severity]}
      place="side"
      still
    >
      {text !== null && (
        <div className="space-y-6">
          <p>{text.about}</p>
          <Examples title="It speaks up at" texts={text.fires} />
          <Examples title="It keeps quiet at" texts={text.silent} />
          <p className="text-small text-soft">It rests on {sourceWords(text.source)}</p>
        </div>
      )}
    </Sheet>
  )
}

function useRuleText(rule: RuleId, wanted: boolean): RuleText | null {
  const [text, setText] = useState<RuleText | null>(null)
  useEffect(() => {
    if (!wanted) return
    void ruleTexts().then((all) => setText(all.find(({ id }) => id === rule) ?? null))
  }, [rule, wanted])
  return text
}

function Examples({ title, texts }: { title: string; texts: readonly string[] }) {
  return (
    <section>
      <h3 className="mb-2 label">{title}</h3>
      <ul className="space-y-3">
        {texts.slice(0, 4).map((text) => (
          <li
            key={text}
            className="border-l-2 border-line pl-4 font-serif whitespace-pre-line italic"
          >
            {text}
          </li>
        ))}
      </ul>
    </section>
  )
}
