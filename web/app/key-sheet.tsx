import { MOD } from '../ui/kbd.tsx'
import { PLACES } from './places.ts'

const GROUPS: readonly { title: string; keys: readonly (readonly [string, string])[] }[] = [
  {
    title: 'Everywhere',
    keys: [
      [`${MOD}K  or  /`, 'find someone, or type what happened'],
      ['c', 'someone I met'],
      ['z', 'undo'],
      ['?', 'this sheet'],
      ['Esc', 'back'],
      ...PLACES.map((place) => [`g ${place.letter}`, place.title] as const),
    ],
  },
  {
    title: 'Today',
    keys: [
      ['j  k', 'next, previous'],
      ['e', 'done'],
      ['l', 'later'],
      ['s', 'skip'],
      ['w', 'write'],
      ['y', 'why'],
      ['Enter', 'open the person'],
    ],
  },
  {
    title: 'People',
    keys: [
      ['j  k', 'next, previous'],
      ['x', 'pick'],
      ['Enter', 'open'],
      ['f', 'search here'],
    ],
  },
  {
    title: 'A person',
    keys: [
      ['w', 'write'],
      ['t', 'we talked'],
      ['f', 'follow-up'],
      ['k', 'a promise'],
      ['o', 'what they need or offer'],
      ['n', 'note'],
      ['i', 'introduce'],
      ['v', 'something given or received'],
      ['a', 'asked for something'],
      ['y', 'why this state'],
      ['u', 'back to the list'],
    ],
  },
  {
    title: 'Write',
    keys: [
      ['F8', 'what the coach noticed next'],
      ['Shift F8', 'the one before'],
      ['Alt Enter', 'take its suggestion'],
      [`${MOD}Enter`, 'I sent it'],
    ],
  },
  {
    title: 'Promises',
    keys: [
      ['j  k', 'next, previous'],
      ['y  n', 'a promise, not a promise'],
      ['e', 'kept'],
      ['r', 'let go'],
      ['d', 'change words or day'],
      ['l', 'say it will be later'],
      ['w', 'a friendly word about theirs'],
      ['a', 'add a promise'],
      ['Enter', 'open the person'],
    ],
  },
  {
    title: 'Give',
    keys: [
      ['j  k', 'next, previous'],
      ['w', 'write and offer'],
      ['b', 'bring two together'],
      ['i', 'introduce two I name'],
      ['x', 'not this'],
      ['o', 'what I need or offer'],
    ],
  },
  {
    title: 'A community',
    keys: [
      ['v', 'something given or received there'],
      ['e', 'edit'],
      ['u', 'back'],
    ],
  },
  {
    title: 'Trips',
    keys: [
      ['a', 'add a trip'],
      ['j  k', 'next, previous'],
      ['y  n', 'a trip of mine, not one'],
      ['Enter', 'open'],
    ],
  },
  {
    title: 'A trip',
    keys: [
      ['j  k', 'next, previous of its people'],
      ['w', 'write'],
      ['a', 'I asked'],
      ['y', 'they say yes'],
      ['s', 'set the day'],
      ['e', 'we met; of a move, told'],
      ['l', 'where they live'],
      ['x', 'not this time, or anew'],
      ['d', 'change the trip'],
      ['u', 'back'],
    ],
  },
  {
    title: 'Requests',
    keys: [
      ['j  k', 'next, previous'],
      ['y', 'yes'],
      ['s', 'a small yes'],
      ['p', 'point them on'],
      ['n', 'not now'],
      ['x', 'a kind no'],
      ['e', 'it settled itself'],
      ['d', 'not a request'],
    ],
  },
  {
    title: 'An event',
    keys: [
      ['1  2  3', 'before, there, after'],
      ['j  k', 'next, previous of those met'],
      ['f', 'follow up'],
      ['p', 'keep'],
      ['l', 'let go'],
      ['m', 'join two that are one'],
      ['e', 'edit'],
      ['a', 'add one, in the list'],
    ],
  },
  {
    title: 'Review',
    keys: [
      ['y', 'the same person'],
      ['n', 'different people'],
      ['l', 'later'],
    ],
  },
]

export function KeySheet() {
  return (
    <div className="grid gap-x-10 gap-y-6 tablet:grid-cols-2">
      {GROUPS.map((group) => (
        <section key={group.title}>
          <h3 className="mb-2 label">{group.title}</h3>
          <dl className="space-y-1">
            {group.keys.map(([key, does]) => (
              <div key={key} className="flex items-baseline gap-3">
                <dt className="w-24 shrink-0 font-mono text-small text-water">{key}</dt>
                <dd className="text-small">{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
      <p className="text-small text-soft tablet:col-span-2">
        Single keys can be turned off in Settings. They never act while you are typing.
      </p>
    </div>
  )
}
