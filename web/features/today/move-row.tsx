import { Link } from '@tanstack/react-router'
import type { MoveView } from '../../../src/domain/view/today-view.ts'
import type { Channel } from '../../../src/domain/interaction.ts'
import { takeOnGround } from '../../lib/take-on-ground.ts'
import { called, CHANNEL_WORDS } from '../../lib/words.ts'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Disc } from '../../ui/disc.tsx'
import { Icon } from '../../ui/icon.tsx'
import { Kbd } from '../../ui/kbd.tsx'
import { Popover } from '../../ui/popover.tsx'
import { Reasons } from '../../ui/reasons.tsx'
import { markDone } from './move-writes.ts'
import { callAddress } from './call-address.ts'

type Props = {
  move: MoveView
  inHand: boolean
  whyOpen: boolean
  onTake: () => void
  onWhy: (shown: boolean) => void
  onLater: () => void
  onSkip: () => void
}

/** Somebody waits for these. */
const OWED: ReadonlySet<string> = new Set(['promise', 'follow-up', 'reply-owed', 'request'])

/** Who, why now, one thing to say; the one in hand shows what can be done with it. */
export function MoveRow(props: Props) {
  const { move, inHand, onTake } = props
  return (
    <li
      id={`move-${move.id}`}
      tabIndex={-1}
      data-row
      onFocus={takeOnGround(onTake)}
      aria-current={inHand ? 'true' : undefined}
      data-active={inHand}
      className="group flex scroll-my-24 gap-4 py-5 outline-none tablet:gap-5"
    >
      <Disc name={move.person} />
      <div className="min-w-0 grow">
        <h3 className="flex flex-wrap items-baseline gap-x-2.5">
          <Link
            to="/people/$id"
            params={{ id: move.personId }}
            className="font-serif text-name hover:text-water"
          >
            {called(move.person)}
          </Link>
          {move.about !== null && <span className="text-small text-faint">{move.about}</span>}
        </h3>
        <p className={OWED.has(move.kind) ? 'text-give' : ''}>{move.why}</p>
        {inHand ? (
          <InHand {...props} />
        ) : (
          <button
            type="button"
            onClick={onTake}
            aria-label={`Take up ${called(move.person)}: ${move.say}`}
            className="mt-0.5 block min-h-9 max-w-full truncate text-left font-serif text-soft italic hover:text-water"
          >
            {move.say}
          </button>
        )}
      </div>
    </li>
  )
}

/** To the desk; where the phone is their channel, to the phone. */
function Begin({ move }: { move: MoveView }) {
  const call = callAddress(move)
  if (call !== null) {
    return (
      <a href={call} aria-keyshortcuts="w" className={buttonClass('primary')}>
        Call
        <Kbd>w</Kbd>
      </a>
    )
  }
  return (
    <Link
      to="/write/$personId"
      params={{ personId: move.personId }}
      search={{ move: move.id }}
      aria-keyshortcuts="w"
      className={buttonClass('primary')}
    >
      Write
      <Kbd>w</Kbd>
    </Link>
  )
}

const BY: { readonly [channel in Channel]?: string } = {
  linkedin: 'On LinkedIn',
  whatsapp: 'On WhatsApp',
  'in-person': 'In person',
  event: 'At an event',
  other: 'However you usually talk',
}

/** A whole sentence stands for itself; a fragment follows a colon. */
const since = (why: string) => (/^\p{Lu}/u.test(why) ? `. ${why}` : `: ${why}`)

function InHand({ move, whyOpen, onWhy, onLater, onSkip }: Props) {
  return (
    <div className="rise -ml-14 tablet:ml-0">
      <blockquote className="mt-3 max-w-[38rem] border-l-2 border-give/50 pl-4 font-serif text-lead italic">
        {move.say}
      </blockquote>
      <p className="mt-3 flex items-center gap-2 text-small text-soft">
        <Icon name={move.channel} className="size-[1.1rem] text-water" />
        <span>
          {BY[move.channel] ?? `By ${CHANNEL_WORDS[move.channel]}`}
          {move.channelWhy !== '' && since(move.channelWhy)}
        </span>
      </p>
      <div className="mt-4 flex flex-wrap items-center gap-1.5 tablet:gap-2">
        <Begin move={move} />
        <Button look="give" hint="e" onClick={() => void markDone(move)}>
          Done
        </Button>
        <Button hint="l" onClick={onLater}>
          Later
        </Button>
        <Button hint="s" onClick={onSkip}>
          Skip
        </Button>
        <Popover
          title="Why, and from where"
          open={whyOpen}
          onOpenChange={onWhy}
          trigger={
            <button type="button" aria-keyshortcuts="y" className={buttonClass('quiet')}>
              Why?
            </button>
          }
        >
          <Reasons reasons={move.reasons} />
        </Popover>
      </div>
    </div>
  )
}
