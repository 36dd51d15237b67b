import { Link } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { IntroductionView } from '../../src/domain/view/introduction-view.ts'
import { relativeDay } from '../lib/dates.ts'
import { justBegun, takeStep } from '../lib/introduction-writes.ts'
import { called } from '../lib/words.ts'
import { today } from '../lib/zone.ts'
import { Button } from '../ui/button.tsx'
import { IntroductionPicture } from './introduction-picture.tsx'
import { IntroductionSteps } from './introduction-steps.tsx'
import { useStep } from './use-step.ts'

/** Of one who was asked; what came unasked is noted behind More. */
const isAnswer = (step: string, { a, b }: IntroductionView) =>
  (/^a-(?:yes|no)$/.test(step) && a.askedAt !== null) ||
  (/^b-(?:yes|no)$/.test(step) && b.askedAt !== null)

/** One introduction: who, where it stands, the next step as one button; opened, all that can be done. */
export function IntroductionRow({ row }: { row: IntroductionView }) {
  const [open, setOpen] = useState(false)
  const [telling, setTelling] = useState(false)
  const line = useIntoSight(row.id)
  const { busy, go } = useStep(row)
  const { next } = row
  const tells = next?.step === 'outcome' && !next.writes
  const isTime = next !== null && (next.due === null || next.due <= today())
  const answers = isTime ? [] : row.steps.filter(({ step }) => isAnswer(step, row))
  return (
    <li ref={line} className="scroll-my-24 py-4">
      <div className="flex flex-wrap items-start gap-x-5 gap-y-2">
        <div className="pt-1">
          <IntroductionPicture row={row} />
        </div>
        <div className="min-w-56 grow basis-56">
          <h3 className="font-serif text-name [overflow-wrap:anywhere]">
            <PersonLink person={row.a} /> {row.way === 'make' ? 'and' : '→'}{' '}
            <PersonLink person={row.b} />
          </h3>
          {row.why !== '' && <p className="text-soft [overflow-wrap:anywhere]">{row.why}</p>}
          <p className="mt-1 text-small text-soft">
            {row.standing}
            {next !== null && next.due !== null && !isTime && (
              <>
                {' '}
                · {next.label}: {relativeDay(next.due)}
              </>
            )}
          </p>
        </div>
        <div className="flex flex-wrap items-center gap-1">
          {answers.map(({ step, label }) => (
            <Button
              key={step}
              look={step.endsWith('no') ? 'quiet' : 'plain'}
              onClick={() => void takeStep(row.id, step)}
            >
              {label}
            </Button>
          ))}
          {next !== null && isTime && (
            <Button
              look={next.due === null ? 'plain' : 'give'}
              disabled={busy}
              onClick={() => {
                if (!tells) return go(next)
                setOpen(true)
                setTelling(true)
              }}
            >
              {next.label}
            </Button>
          )}
          {(row.steps.length > 0 || next?.writes === true) && (
            <Button
              look="quiet"
              aria-expanded={open}
              aria-label={`More on ${row.a.name} and ${row.b.name}`}
              onClick={() => setOpen(!open)}
            >
              {open ? 'Less' : 'More'}
            </Button>
          )}
        </div>
      </div>
      {open && (
        <IntroductionSteps row={row} beside={answers} telling={telling} onTelling={setTelling} />
      )}
    </li>
  )
}

/** A new line may stand far from where it was begun: it is shown, its next step in hand. */
function useIntoSight(id: string) {
  const line = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (justBegun.get() !== id) return
    justBegun.set(null)
    line.current?.scrollIntoView({ block: 'nearest' })
    line.current?.querySelector('button')?.focus({ preventScroll: true })
  }, [id])
  return line
}

function PersonLink({ person }: { person: IntroductionView['a'] }) {
  return (
    <Link
      to="/people/$id"
      params={{ id: person.personId }}
      className="inline-block min-h-6 hover:text-water"
    >
      <bdi>{called(person.name)}</bdi>
    </Link>
  )
}
