import { pattern } from '../../pattern.ts'

/** What people send each other, as an alternation in a bracket of its own. */
export const PAPERS = pattern`
  (?:
    slides?|details|minutes|invoice|docs?|documents?|drafts?|notes|report|photos?|pictures|pics
    |deck|address|contracts?|links?|info|information|numbers|figures|quotes?|quotation|estimate
    |proposal|agenda|programme|program|schedule|plans?|drawings|sketch(?:es)?|answer|reply
    |response|feedback|comments|thoughts|edits|corrections|intros?|introduction|invite
    |invitation|price list|pric(?:es?|ing)|lists?|spreadsheet|template|files?|copy|copies
    |recording|summary|write-?up|version|redlines?|mock-?ups?|proofs|samples?|keys?|package
    |parcel|payment|money|cheque|check|refund|review|paper|chapter|manuscript|budget|statement
    |certificate|letter|forms?|e-?mail|map|directions|recipe|transcript|translation|article
    |update|results|data|code|login|logins|dates|names?|reference|brief|rota|timetable|artwork
    |layout|designs?|logo|mix|master|tracks?|demo|footage|videos?|clips?|order|tickets?|decision
    |news|manual|pdf|replacement|guide|pack|paperwork
  )
`
