import { Link } from '@tanstack/react-router'

/** Nothing published is known: where posts come from, and what to begin with. */
export function PostsBegin() {
  return (
    <section className="border-t border-line pt-5 text-soft">
      <h2 className="font-serif text-name text-ink">Nothing published is known here yet</h2>
      <p className="mt-2">
        Your LinkedIn export (the larger archive) brings what you posted and commented;{' '}
        <Link to="/import" className="text-water underline">
          bring it in
        </Link>
        . For other places, draft here and say when it went out.
      </p>
      <p className="mt-3">
        Good first posts: something you learned on the job this month, a thing you made that others
        may use, thanks to somebody with the reason.
      </p>
    </section>
  )
}
