import { Link } from '@tanstack/react-router'
import { useRunningImport } from '../../lib/running-import.ts'
import { trySample } from '../../lib/sample.ts'
import { Blank } from '../../ui/blank.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { UnlessReading } from '../../ui/still-reading.tsx'
import { oneMore } from './move-writes.ts'

export function NoPeople() {
  const running = useRunningImport()
  if (running !== undefined) {
    return (
      <Blank
        calm
        title="Your people are on their way"
        act={
          <Link to="/import/$id" params={{ id: running.id }} className={buttonClass('plain')}>
            Watch them arrive
          </Link>
        }
      >
        Digwell is reading what you brought, on this machine. Today fills itself as soon as it is
        done.
      </Blank>
    )
  }
  return (
    <Blank
      title="Begin with the people you know"
      act={
        <>
          <Link to="/import" className={buttonClass('primary')}>
            Bring people in
          </Link>
          <SampleButton />
        </>
      }
    >
      A LinkedIn export, your contacts, your calendar, a mailbox: drop any of them here. From them
      Digwell finds the few people worth a word today.
    </Blank>
  )
}

function SampleButton() {
  return <Button onClick={() => void trySample()}>Try the sample network</Button>
}

export function NothingDue() {
  return (
    <UnlessReading>
      <Blank
        calm
        title="Nothing is due"
        act={<Button onClick={() => void oneMore()}>Suggest someone anyway</Button>}
      >
        Everyone is as close as they usually are. Enjoy the quiet.
      </Blank>
    </UnlessReading>
  )
}
