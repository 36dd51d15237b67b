import { GIVE_KINDS, type GiveKind } from '../../src/domain/give.ts'
import { KIND_TITLES } from './give-words.ts'

type Props = { label: string; onPick: (kind: GiveKind) => void; without?: readonly GiveKind[] }

/** One tap each: whatever is picked is noted at once. */
export function KindButtons({ label, onPick, without = [] }: Props) {
  return (
    <fieldset>
      <legend className="sr-only">{label}</legend>
      <div className="flex flex-wrap gap-2">
        {GIVE_KINDS.filter((kind) => !without.includes(kind)).map((kind) => (
          <button
            key={kind}
            type="button"
            onClick={() => onPick(kind)}
            className="min-h-11 rounded-full px-4 text-small ring-1 ring-line hover:ring-edge desk:min-h-9"
          >
            {KIND_TITLES[kind]}
          </button>
        ))}
      </div>
    </fieldset>
  )
}
