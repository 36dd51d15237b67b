import { weighedWords } from '../weighed-words.ts'

/** Names and pictures of contempt for people. */
export const CONTEMPT_WORDS = weighedWords({
  3: `
    imbecil* | cretin | cretins | moron* | halfwit* | half-wit* | nitwit* | dimwit* | numbskull* |
    dunce* | simpleton* | cabbage | cabbages | muppet* | numpty | numpties | pillock* | plonker* |
    prat | prats | berk | wazzock* | muppets | bellend* | tosser* | knob | knobhead* | plank |
    planks | thick as | dense as | dumb as | daft as | mad as a | single neuron | single brain |
    brain cell | braincell | brain cells | neuron | neurons | emotional range of |
    intelligence of a | brains of a | wit of a | charisma of a | personality of a | warmth of a |
    work ethic of | spine of a | iq of | the iq | old bat | old bag | old hag | old cow |
    old trout | old goat | old fart | old crone | hag | witch | trollop | cow of a | pig of a |
    snake of a | toad of a | weasel* | vermin | scum | scumbag* | lowlife* | low-life* | filth |
    parasit* | leech* | bloodsuck* | waste of space | waste of oxygen | waste of skin |
    oxygen thief | oxygen thieves | spoilt brats | spoilt brat | brats | spoilt cretins |
    little monsters | little devil spawn | spawn of | demon child | whinging | whingeing | whiny |
    snivelling | slobbering | gormless | brainless | witless | clueless | stupid | idiot* |
    cretinous | deluded | insufferable | insane | psycho* | lunatic* | nutter* | nutjob* |
    nutcase* | loony | loonies | crazy bitch | buffoon* | bozo* | airhead* | bimbo* | drongo* |
    twerp* | twit | twits | wally | dipstick* | donkey | donkeys | baboon* | chimps | monkeys |
    apes | gorilla | weapons-grade | where to stick | stick their | stick his | stick her |
    shove their | shove his | shove her | shove it | do one | take a long walk | drop dead |
    choke on | strangle | throttle | slap him/her/them | punch him/her/them | murder him/her/them |
    push him/her/them | kill him/her/them | throw him/her/them out | off a cliff | under a bus |
    vegetables | lose a fight | lose an argument with | loses to a | outwitted by |
    have better hair | have better conversation | better conversation than | more sense than |
    brighter than | look like your | your ugly | your face | 
    smells like | voice like | talks like | walks like a | wouldn't trust ~ with a |
    shouldn't be allowed | should be locked | belongs in a | drown ~ in |
    hope she/he/they chokes/choke | hope she/they choke | waste of a | who hires |
    who hired | who lets | two faced | brain-dead | braindead | sub-human | trash | garbage people |
    inbred* | peasants | plebs | chavs | riff-raff | riffraff | rabble
  `,
  1: `
    lot | useless | usefulness | fat | ugly | smelly | stink* | lazy | boring | hate | old | rude |
    spoilt | thick | dim
  `,
})

/** Those one works for or with. */
export const WORK_PEOPLE = weighedWords({
  2: `
    boss* | manager* | supervisor* | director* | ceo | department head | head of | headteacher |
    head teacher | deputy | foreman | chef | owner | management | client* | customer* | patient* |
    pupil* | student* | class | year nine | year 9 | year 8 | year 7 | year 10 | year 11 | essays |
    parents | tenant* | guest* | visitor* | passenger* | diners | table | room | lady in | man in |
    woman in | bloke in | guy in | resident* | caller* | bride* | groom* | colleague* | coworker* |
    co-worker* | team | intern* | apprentice* | trainee* | recruiter* | hr | interviewer* |
    landlord | supplier* | contractor* | caterer* | accounts | auditor* | inspector* | applicant* |
    candidate* | residents | users | members | investor* | donor* | minister | mayor | councillor* |
    professor | lecturer* | my lot | staff | ladies | parish | perms | regulars | punters | reps |
    drivers
  `,
})
