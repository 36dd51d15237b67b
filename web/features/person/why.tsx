import type { PersonView, TieView } from '../../../src/domain/view/person-view.ts'
import { plainDate } from '../../lib/dates.ts'
import { CHANNEL_WORDS } from '../../lib/words.ts'
import { buttonClass } from '../../ui/button.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Reasons } from '../../ui/reasons.tsx'

type Props = { person: PersonView; open: boolean; onOpen: (open: boolean) => void }

/** The facts behind a state, dated, each with its source. */
export function Why({ person, open, onOpen }: Props) {
  const { tie } = person
  return (
    <Popover
      title={`Why ${tie.stateWords}`}
      open={open}
      onOpenChange={onOpen}
      trigger={
        <button type="button" aria-keyshortcuts="y" className={`${buttonClass('quiet')} -ml-1`}>
          Why {tie.stateWords}?
        </button>
      }
    >
      <Reasons reasons={tie.why} />
      <Counts tie={tie} />
      <p className="mt-4 text-small text-soft">
        Rhythm: {tie.rhythmWords} ({tie.cadenceFrom}).
      </p>
      {tie.bestChannel !== null && (
        <p className="mt-1 text-small text-soft">
          Best reached: {CHANNEL_WORDS[tie.bestChannel.channel]}, {tie.bestChannel.why}.
        </p>
      )}
    </Popover>
  )
}

function Counts({ tie }: { tie: TieView }) {
  if (tie.counts.length === 0) return null
  return (
    <table className="mt-4 w-full text-small nums">
      <thead className="text-left text-tiny text-faint">
        <tr>
          <th className="py-1 font-normal">Channel</th>
          <th className="py-1 text-right font-normal">from them</th>
          <th className="py-1 text-right font-normal">from you</th>
          <th className="py-1 text-right font-normal">met</th>
          <th className="py-1 text-right font-normal">last</th>
        </tr>
      </thead>
      <tbody>
        {tie.counts.map((line) => (
          <tr key={line.channel}>
            <th className="py-0.5 text-left font-normal">{CHANNEL_WORDS[line.channel]}</th>
            <td className="text-right">{line.in}</td>
            <td className="text-right">{line.out}</td>
            <td className="text-right">{line.met}</td>
            <td className="text-right text-faint">
              {line.lastAt === null ? '' : plainDate(line.lastAt)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
