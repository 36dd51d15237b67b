import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import type { CardView } from '../../../src/domain/view/me-view.ts'
import { Blank, Trouble } from '../../ui/blank.tsx'
import { Button, buttonClass } from '../../ui/button.tsx'
import { Chips } from '../../ui/chips.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { CardChoices } from './card-choices.tsx'
import { CardFace } from './card-face.tsx'
import { CardFull } from './card-full.tsx'
import { MePage } from './me-page.tsx'
import { cardQuery } from './me-queries.ts'
import { editCard } from './card-writes.ts'
import { QrPicture } from '../../ui/qr-picture.tsx'

const route = getRouteApi('/shell/me/card')

const HOLDS = [
  { value: 'card', title: 'The whole card' },
  { value: 'site', title: 'Only the address' },
] as const

/** A card always at hand: on the phone, as a file, on paper. */
export function CardScreen() {
  const query = useQuery(cardQuery)
  return (
    <MePage
      title="Card"
      about="A card that is always with you. Once this page is open, it works without a network."
      wide
    >
      {query.isPending && <Skeleton rows={3} label="Laying out the card" />}
      {query.isError && query.data === undefined && (
        <Trouble error={query.error} retry={() => void query.refetch()} />
      )}
      {query.data !== undefined && <Card card={query.data} />}
    </MePage>
  )
}

function Card({ card }: { card: CardView }) {
  const { show = false } = route.useSearch()
  const navigate = route.useNavigate()
  const setFull = (next: boolean) =>
    void navigate({ search: next ? { show: true } : {}, replace: true })
  if (card.name === '') return <NoName />
  return (
    <div className="mt-8 grid gap-x-16 gap-y-10 desk:grid-cols-[minmax(0,1fr)_20rem] desk:grid-rows-[auto_1fr]">
      <div className="min-w-0 space-y-8">
        <CardFace card={card} />
        <div className="flex flex-wrap gap-2.5">
          {card.qr !== null && (
            <Button look="primary" onClick={() => setFull(true)}>
              Show full screen
            </Button>
          )}
          <a href="/api/me/card.vcf" download="card.vcf" className={buttonClass()}>
            Save as a file
          </a>
          <Link to="/me/card/print" className={buttonClass()}>
            Print
          </Link>
        </div>
        <p className="text-small text-faint">
          The file is a vCard 4.0. For an older phone or program:{' '}
          <a
            href="/api/me/card.vcf?version=3.0"
            download="card.vcf"
            className="text-water underline"
          >
            vCard 3.0
          </a>
          .
        </p>
      </div>
      <div className="desk:col-start-2 desk:row-span-2 desk:row-start-1">
        <Code card={card} />
      </div>
      <div className="min-w-0">
        <CardChoices card={card} />
      </div>
      {show && card.qr !== null && (
        <CardFull card={card} qr={card.qr} onClose={() => setFull(false)} />
      )}
    </div>
  )
}

function Code({ card }: { card: CardView }) {
  return (
    <section aria-labelledby="code">
      <h2 id="code" className="mb-3 label">
        The code
      </h2>
      {card.qr === null ? (
        <p className="text-soft">
          There is no address to hold yet. Add a site in Profile, or your LinkedIn in Settings.
        </p>
      ) : (
        <QrPicture
          qr={card.qr}
          label={
            card.qrHolds === 'card' ? `Code of ${card.name}’s card` : `Code of ${card.qr.text}`
          }
          className="w-full max-w-64 rounded-xl"
        />
      )}
      <div className="mt-4">
        <Chips
          label="What the code holds"
          choices={HOLDS}
          value={card.qrHolds}
          onChange={(qrHolds) => void editCard({ qrHolds })}
        />
      </div>
      {card.left.length > 0 && (
        <p className="mt-3 text-small text-soft">
          Left out of the code, so that any phone can read it: {card.left.join('; ')}. It stays on
          the card and in the file.
        </p>
      )}
      {card.qrHolds === 'card' && card.qr !== null && (
        <p className="mt-3 text-small text-faint">
          Scanned by a phone’s camera, it offers to save you. No network needed, on either side.
        </p>
      )}
    </section>
  )
}

function NoName() {
  return (
    <Blank
      title="Whose card is it?"
      act={
        <>
          <Link to="/settings" search={{ find: 'your names' }} className={buttonClass('primary')}>
            Tell your name
          </Link>
          <Link to="/import" className={buttonClass()}>
            Bring your LinkedIn export in
          </Link>
        </>
      }
    >
      Digwell takes your name, addresses and site from your settings and your profile, and you
      choose what is on the card.
    </Blank>
  )
}
