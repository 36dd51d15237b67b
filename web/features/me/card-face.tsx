import type { CardPart, CardView } from '../../../src/domain/view/me-view.ts'

type Props = {
  card: CardView
  /** Leaves the lower right corner to a code. */
  besideCode?: boolean
}

/** The card as it lies on a table: name, one line, ways to reach. Same on screen and paper. */
export function CardFace({ card, besideCode = false }: Props) {
  const on = card.parts.filter((part) => part.on)
  const value = (field: CardPart['field']) => on.find((part) => part.field === field)?.value
  const work = [value('title'), value('employer')]
    .filter((one) => one !== undefined && !card.line.includes(one))
    .join(', ')
  const reach = on.filter(({ field }) => !['title', 'employer'].includes(field))
  return (
    <div className="@container aspect-[85/54] w-full max-w-[26rem] rounded-2xl bg-raised shadow-lift ring-1 ring-line print:max-w-none print:rounded-none print:bg-[#fff] print:shadow-none print:ring-0">
      <div className="flex size-full flex-col p-[6cqw]">
        <p className="font-serif text-[7.5cqw] leading-tight print:text-[#000]">{card.name}</p>
        {card.line !== '' && card.line !== work && (
          <p className="mt-[1cqw] text-[4cqw] leading-snug text-soft print:text-[#333]">
            {card.line}
          </p>
        )}
        {work !== '' && (
          <p className="mt-[1cqw] text-[3.5cqw] leading-snug text-faint print:text-[#333]">
            {work}
          </p>
        )}
        <ul
          className={`mt-auto text-[3.6cqw] leading-normal text-water print:text-[#000] ${besideCode ? 'mr-[32cqw]' : ''}`}
        >
          {reach.slice(0, 5).map((part) => (
            <li key={part.key} className="truncate">
              {part.value.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')}
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
