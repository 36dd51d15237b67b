import type { PersonaGap as Gap } from '../../../src/domain/view/me-view.ts'
import { ago, plural } from '../../lib/dates.ts'

/** What one wants to be known for against what one publishes. */
export function PersonaGap({ gap }: { gap: Gap }) {
  if (gap.from === null) {
    return (
      <GapSection>
        <p className="text-soft">
          Pick in Profile what you want to be known for; here you will see whether it shows.
        </p>
      </GapSection>
    )
  }
  return (
    <GapSection>
      {!gap.enough && (
        <p className="text-small text-soft">
          {plural(gap.posts, 'post', 'posts')} in the last twelve months: too few to tell.
        </p>
      )}
      <ul className="mt-1 space-y-1.5">
        {gap.themes.map((one) => (
          <li key={one.theme} className="flex items-baseline justify-between gap-4">
            <span>{one.theme}</span>
            <span className="shrink-0 text-small text-soft nums">
              {one.lastAt === null
                ? 'in none so far'
                : `in ${plural(one.posts, 'post', 'posts')}, last ${ago(one.lastAt)}`}
            </span>
          </li>
        ))}
      </ul>
      {gap.instead.length > 0 && (
        <p className="mt-3 text-small text-soft">
          What comes up instead: {gap.instead.map(({ words }) => words).join(', ')}.
        </p>
      )}
      {gap.from === 'headline' && (
        <p className="mt-2 text-tiny text-faint">
          Taken from your headline. Pick skills in Profile to be more exact.
        </p>
      )}
    </GapSection>
  )
}

function GapSection({ children }: { children: React.ReactNode }) {
  return (
    <section aria-labelledby="gap">
      <h2 id="gap" className="mb-2 label">
        What you want to be known for
      </h2>
      {children}
    </section>
  )
}
