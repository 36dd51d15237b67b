import { StillReading } from '../../ui/still-reading.tsx'
import { CommunitiesSection } from './communities-section.tsx'
import { IntroductionsSection } from './introductions-section.tsx'
import { LedgerSection } from './ledger-section.tsx'
import { MatchesSection } from './matches-section.tsx'
import { NeedsSection } from './needs-section.tsx'

/** What the owner could do for whom, what is under way, and what each side needs and offers. */
export function GiveScreen() {
  return (
    <div className="mx-auto max-w-[46rem] pt-4 tablet:pt-10">
      <title>Give · Digwell</title>
      <h1 className="font-serif text-page">Give</h1>
      <StillReading />
      <MatchesSection />
      <IntroductionsSection />
      <NeedsSection />
      <CommunitiesSection />
      <LedgerSection />
    </div>
  )
}
