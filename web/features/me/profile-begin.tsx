import { Link } from '@tanstack/react-router'
import { trySample } from '../../lib/sample.ts'
import { Button, buttonClass } from '../../ui/button.tsx'

/** First use: where a profile comes from. */
export function ProfileBegin() {
  return (
    <section className="mt-8 rounded-2xl bg-raised px-5 py-6 ring-1 ring-line tablet:px-7">
      <h2 className="font-serif text-title">Begin with what is there</h2>
      <p className="mt-2 text-soft">
        On LinkedIn: Settings, Data privacy, Get a copy of your data, the larger archive. The mail
        with the zip comes within a day; drop it here as it is. Or type below what you would like
        others to find.
      </p>
      <div className="mt-4 flex flex-wrap gap-2.5">
        <Link to="/import" className={buttonClass('primary')}>
          Bring the export in
        </Link>
        <Button look="quiet" onClick={() => void trySample()}>
          Look at a sample
        </Button>
      </div>
    </section>
  )
}
