import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { CardView } from '../../../src/domain/view/me-view.ts'
import { Blank, Trouble } from '../../ui/blank.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Chips } from '../../ui/chips.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { CardFace } from './card-face.tsx'
import { cardQuery } from './me-queries.ts'
import { QrPicture } from '../../ui/qr-picture.tsx'

const SHEETS = [
  { value: '1', title: 'One card' },
  { value: '10', title: 'A sheet of ten' },
] as const

/** The card on paper: 85 by 51 mm, so that ten fit on A4 as on Letter, with lines to cut along. */
export function CardPrintScreen() {
  const query = useQuery(cardQuery)
  const [sheet, setSheet] = useState<'1' | '10'>('10')
  return (
    <main className="min-h-dvh bg-sunk p-4 print:bg-[#fff] print:p-0">
      <title>Print your card · Digwell</title>
      <div className="mx-auto mb-6 flex max-w-[180mm] flex-wrap items-center gap-3 print:hidden">
        <h1 className="grow font-serif text-title">Print your card</h1>
        <Chips label="How many" choices={SHEETS} value={sheet} onChange={setSheet} />
        <Button look="primary" onClick={() => globalThis.print()}>
          Print
        </Button>
        <Link to="/me/card" className={buttonClass('quiet')}>
          Back
        </Link>
      </div>
      {query.isPending && <Skeleton rows={3} />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && query.data.name === '' && (
        <Blank title="No card yet">Tell your name in Settings first.</Blank>
      )}
      {query.data !== undefined && query.data.name !== '' && (
        <div className="mx-auto grid w-fit grid-cols-[85mm_85mm] bg-[#fff] p-[5mm] print:p-0">
          {Array.from({ length: Number(sheet) }, (_, at) => (
            <PaperCard key={at} card={query.data} hidden={at > 0} />
          ))}
        </div>
      )}
    </main>
  )
}

/** Copies are for the eye alone. */
function PaperCard({ card, hidden }: { card: CardView; hidden: boolean }) {
  return (
    <div
      aria-hidden={hidden}
      className="relative h-[51mm] w-[85mm] break-inside-avoid overflow-hidden outline-1 outline-dashed outline-[#bbb] [color-scheme:light]"
    >
      <div className="h-full w-[85mm] [&>div]:aspect-auto [&>div]:h-full [&>div]:rounded-none [&>div]:shadow-none [&>div]:ring-0">
        <CardFace card={card} besideCode={card.qr !== null} />
      </div>
      {card.qr !== null && (
        <QrPicture
          qr={card.qr}
          label={`Code of ${card.name}’s card`}
          className="absolute right-[2mm] bottom-[2mm] size-[29mm]"
        />
      )}
    </div>
  )
}
