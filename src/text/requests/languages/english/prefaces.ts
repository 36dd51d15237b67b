import { oneOf } from '../../../one-of.ts'

/** That it is much to ask: "I know it's a lot to ask", "sorry to bother you" */
const MUCH_TO_ASK = oneOf(String.raw`
  a lot to ask, asking a lot, wouldn't ask (?:if|unless|but), hate to ask, dare I ask, dare ask,
  meaning to ask, feel (?:cheeky|bad|awful|silly|shy) asking, cheeky (?:question|ask|request),
  sorry to (?:bother|trouble|impose|pester|bug|land|spring),
  apologies for (?:writing|contacting|bothering), forgive (?:me for|the|my) ${oneOf(`
    asking, writing, intrusion, cold, cheek, boldness, directness
  `)},
  hope you (?:don't|do not|won't) mind (?:me |my )?${oneOf(`
    asking, writing, getting in touch, reaching out, contacting
  `)},
  you(?:'re| are| must be) (?:\w+ )?(?:busy|swamped|buried|snowed under|rushed off)
`)

/** A favour, announced: "a small request", "a long shot" */
const FAVOUR_AHEAD = oneOf(String.raw`
  (?:big|small|tiny|huge|odd|strange|funny|unusual|random|quick|bold|shameless) (?:ask|request|favou?r),
  long shot, shot in the dark, out of the blue, I'm writing to ask,
  I have a (?:request|question|favou?r|proposal|proposition), my request
`)

/** That no is an answer: "say no if it's too much" */
const MAY_BE_DECLINED = oneOf(String.raw`
  say no if, feel free to say no, no (?:hard feelings|pressure|worries|obligation) if,
  I(?:'d| would) (?:understand|quite understand|completely understand) if (?:not|you),
  if not,? (?:no|I|never|that's), only if (?:you|it), tell me (?:to get lost|if it's too much)
`)

/** As strangers begin: "you don't know me, I got your name from the library" */
const STRANGERS = oneOf(String.raw`
  you (?:don't|won't|do not|may not|probably don't) (?:know|remember) me,
  we (?:haven't|have never|have not) met, came across your, I read your, been following your,
  (?:got|had|have|found) your (?:name|address|details|e-?mail) from,
  gave me your (?:name|address|number|details), love(?:d)? your ${oneOf(`
    work, talk, book, article, piece, post, podcast, column, exhibition, show
  `)},
  suggested (?:that )?I (?:write|contact|ask|reach|get|talk|speak|ring|call|try|email|e-mail),
  told me to (?:ask|contact|write|try|talk)
`)

/** Why this reader: "you've been through it", "with your experience" */
const WHY_READER = oneOf(String.raw`
  you know more about, nobody knows, no one knows, only \p{L}+ I know, you went through, since you,
  you(?:'ve| have) ${oneOf(`
    done, been through, run, built, set up, raised, lived, worked, chaired, sat, published,
    organi[sz]ed, gone through, had
  `)},
  as someone who, with your (?:experience|background|eye|ear|knowledge|contacts)
`)

/** That the writer is at a loss: "I'm stuck", "you're my last resort" */
const AT_A_LOSS = oneOf(String.raw`
  I(?:'m| am) (?:in a bind|in a pickle|in a fix|desperate|at a loss|lost|stumped|stuck),
  running out of (?:time|options), last resort, don't know who else, nobody else to
`)

/** The writer is about to ask a favour, in so many words or as strangers begin. */
export const PREFACES = [
  MUCH_TO_ASK,
  FAVOUR_AHEAD,
  MAY_BE_DECLINED,
  STRANGERS,
  WHY_READER,
  AT_A_LOSS,
].map((words) => String.raw`\b${words}\b`)
