import { listed, oneOf } from '../../../one-of.ts'

const GLAD = oneOf('happy, glad, willing, delighted, pleased, ready, keen')

const DEEDS = oneOf(`
  put, mentor, translate, coach, tutor, teach, host, lend, show, proof, read, review,
  introduce, look, drive, fix, train, speak, advise, house, take, let, share, give, pass, sew,
  bake, help, offer
`)

/** Somebody searches: "on the lookout for", "wanted" */
const SEARCHES = `
  seeking, hunting, on the (?:lookout|look-out|hunt),
  in (?:search|need|want|the market|urgent|desperate|quest), searching for,
  looking (?:for|to (?:hire|rent|buy|meet|interview|recruit|connect|talk|speak|borrow|find)),
  wanted, needed, sought,
  (?:hoping|hopes|trying|struggling|struggles) to (?:find|hire|recruit|rent|meet), raising,
  open to, is after an?, after an?, desperate, crying out, stuck for, asking around,
  have to find, recommendations for, any(?:one|body) (?:got|have|know|selling)
`

/** Something is wanting: "short of", "we have nobody to" */
const WANTS = `
  wants (?:an?|to (?:find|hire|rent|meet)), short of, lack, missing,
  needs (?:an?|some|two|three|help|new|more),
  need (?:an?|some|two|three|help|new|more|volun|someone|somebody|your|one),
  requires (?:an?|some), if you (?:ever )?(?:hear|know|come|happen),
  like to (?:find|hire|rent|meet), love to (?:find|hire|meet), could (?:use|do with),
  no ?one to, nobody to, still no, without an?, would be (?:grateful|glad) (?:for|of),
  be grateful for, lost our
`

/** Something is there to be had: "up for grabs", "a spare" */
const THINGS_GIVEN = `
  (?:that )?I (?:can't|cannot|won't|no longer) (?:use|need), giv(?:e|ing|es) away, spare,
  unused, surplus, idle, left ?over, vacant, pro bono, stands? empty, sits? empty, lies? empty,
  is empty, yours if, going (?:spare|free|begging|cheap), up for grabs,
  free (?:to|for|from|[a-z]+ )?(?:a good|collect|lessons|classes|legal|tuition|advice|workshops|sessions),
  for (?:nothing|free), free of charge, no (?:fee|charge|cost), at cost, room for, space for,
  seats? for, welcome to, may use, free slots, available (?:from|in|for|over),
  to (?:let|rent|share|sublet)
`

/** Somebody would do something: "glad to coach", "ask me about" */
const DEEDS_GIVEN = `
  lend, hiring, recruiting, ${GLAD} to ${DEEDS},
  can (?:lend|loan|teach|mentor|host|put|introduce|translate|tutor|coach|fix|repair|offer|provide|have it|use|borrow),
  could (?:lend|offer|teach|host),
  if (?:your [a-z]+|anyone|anybody|you|somebody|someone) (?:ever )?(?:needs?|wants?|fanc|is|are|could|bottles|can use),
  ring me, call me when, ask me about,
  takes? (?:on )?(?:[a-z-]+ )?(?:interns|apprentices|trainees|students|volunteers|kids|lodgers),
  know (?:half|most|everyone|everybody|plenty), say the word, vacanc, job opening,
  position (?:open|avail|vacant), lends, hosts, expert, mentor
`

/** Newer ways of both: "bring a bucket", "who can teach me" */
const ALSO = String.raw`
  what (?:I|we) (?:really|want|need|most), kill for, who (?:here |of you )?(?:can|could|would) (?:teach|show|help|fix|repair|mend|lend),
  a clue who, (?:one|two|three|hands|a) [a-z]+ short, hands short, short-handed, short-staffed, crowdfunding, fundraising,
  still need, the (?:one|only) thing, all we, new home, good home, good hands, more [a-z]+ than, bring (?:a|your), collects?, first come, drop in, help yourself, come and get, welcome in, welcome at,
  places? left, slots left, bursar, my way (?:a?round|about), mind being, mind helping, likes? explaining, swap, trade, barter, in (?:exchange|return) for,
  free to have, for rent, for hire, can have (?:his|her|their|our)
`

/** Where one of these stands, a sentence may tell of a need or an offer. */
export const TRIGGERS = [SEARCHES, WANTS, THINGS_GIVEN, DEEDS_GIVEN, ALSO].flatMap(listed).join('|')
