function set(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/))
}

/** What everyone has, or what a form letter can speak of unseen: "your" before these says nothing. */
export const ANYONES = set(`
  profile profiles page pages website site career careers background experience experiences work works job field fields
  expertise time help advice guidance reply replies response responses answer answers consideration perusal network
  networks position positions role roles industry industries connection connections cv resume résumé resumé inbox name
  names email e-mail mail mails message messages day days week weekend month year years schedule schedules convenience
  support insight insights thought thoughts perspective perspectives opinion opinions view views feedback take input boss
  bosses manager managers director directors supervisor superior superiors hr colleagues colleague coworkers side behalf
  attention kindness kind interest interests need needs requirement requirements client clients customer customers people
  person guys team teams staff crew crews department departments company companies firm firms organisation organisations
  organization organizations business businesses workplace place places office offices employer employers institution
  institutions establishment establishments group groups partners partner executives management leadership owner owners
  recruiter recruiters personnel workforce employees employee workers members membership users audience community end part
  parts hands hand knowledge skills skill wisdom brain brains head mind eyes eye ear ears heart shoulder door doors contacts
  contact circle circles friends friend family health journey journeys path paths trajectory story stories success successes
  achievement achievements accomplishments accomplishment reputation passion dedication commitment enthusiasm energy
  generosity understanding patience permission assistance recommendation recommendations referral referrals reference
  references introduction introductions favour favor mentorship mentoring instructions direction directions vacancies vacancy
  openings opening opportunities opportunity terms rates rate price prices phone number numbers details detail information
  address linkedin facebook twitter instagram feed account timeline future goals goal dream dreams plans plan growth revenue
  sales costs cost budget productivity efficiency operations operation workflow workflows processes process performance
  profits profit margins traffic leads pipeline stack software systems system infrastructure equipment premises building
  facility facilities location locations bottom line competitors competition market sector challenges challenge problem
  problems pain pains point points priorities priority strategy sir madam honour honor excellency self lordship grace life
  lives choice choices preference preferences discretion disposal service services product products solution solutions
  offering offerings brand brands project projects research area areas speciality specialty specialties qualifications
  calibre caliber stature level levels wealth standing values value mission vision culture ethos excellence quality effort
  efforts mercy soul blessing magic way ways thing things stuff chance chances date dates availability slot slots calendar
  diary lunch coffee drink treat turn move call calls visit stay trip holiday holidays cup pick concern concerns question
  questions request requests query lines activity activities content updates update posts credentials title titles status
  example presence words word luck prompt world country city town area region colours colors home house pocket wallet
  instagram thinking situation case file form forms application applications candidates applicants shortlist list decision
  decisions trade craft profession line environment space use benefit advantage comments suggestions recommendations ideas
  idea tips recommendation hiring recruitment openness willingness honesty assessment stand company's sake own reading
  invoices bills taxes insurance energy website's seo conversion conversions payroll logistics projects marketing
  collaborators supervisor's ranks rank walls roof doorstep neck woods neighbourhood end's convenience's earliest
  apprentice apprentices trainee trainees intern interns assistant student students pupil protégé protege servant
  enquiry enquiries inquiry inquiries order orders quote quotes budget purchase purchases consent pleasure portal inboxes database register newsfeed wall sphere realm domain discipline company influence help's judgment judgement lab's hour hours minute minutes`)

/** Houses, rooms and groups: the reader's, yet known to everybody who knows where the reader works. */
export const HOUSES = set(`
  lab labs laboratory laboratories school schools university universities college hospital hospitals clinic clinics ward
  wards practice surgery bakery café cafe restaurant kitchen kitchens hotel guesthouse shop shops store stores studio
  studios gallery museum library theatre theater agency plant factory depot warehouse yard farm garage workshop site sites
  branch branches church parish club institute faculty ngo charity startup start-up bank association society council union
  board committee unit division centre center academy nursery orchestra choir band ship boat fleet salon bar pub brewery
  vineyard winery mill quarry port airport station newsroom magazine newspaper publisher press classes programme program
  desk floor chambers chamber foundation trust hall halls room rooms section sections corridor foundry forge pharmacy
  dispensary zoo garden gardens park nursery ranch dairy creamery butchery tannery vessel rink pool gym stable stables
  archive archives cooperative co-op federation ministry agency authority municipality embassy court`)

/** Adjectives a form letter uses. */
export const FLATTERY = set(`
  great esteemed lovely impressive excellent amazing wonderful fantastic fabulous good kind kindest nice interesting
  inspiring inspirational incredible outstanding remarkable extraordinary brilliant stellar exceptional valuable vast
  extensive wide deep rich strong professional personal own whole entire current present new next future busy hard precious
  respected reputable renowned reputed prestigious leading top famous well-known beautiful awesome cool successful dynamic
  innovative growing global local international big small large huge different various other recent past previous senior
  junior honest expert favourable favorable positive swift quick earliest convenient usual full many illustrious noble
  honourable respectable distinguished admirable prolific unique diverse daily monthly annual specific particular first
  second last possible generous gracious early prompt kindly online public latest key main important general available
  similar potential existing dear most more best better such long short same right`)

/** What somebody made, said or did in public: "your" before these is a thing of theirs. */
export const MADE = set(`
  talk talks lecture lectures article articles essay essays post thread threads blog column columns podcast episode
  episodes book books chapter chapters paper papers thesis dissertation study studies report reports newsletter newsletters
  review reviews interview interviews video videos film films documentary song songs album exhibition exhibit show painting
  paintings print prints recipe recipes guide guides manual tutorial tutorials checklist notebook repo repository
  package plugin pr patch commit design designs drawing drawings sketch sketches map maps photo photos
  photograph photographs picture pictures poster posters keynote panel session sessions workshop
  webinar seminar demo presentation slides slide campaign petition comment remark note notes letter letters speech sermon
  poem poems novel piece pieces play concert performance recital tour tours walk handwriting translation translations
  edition catalogue catalog collection quilt quilts bread loaf loaves cake cakes cheese soup jam op-ed
  editorial broadcast programme's radio zine comic cartoon dataset data-set spreadsheet method experiment invention patent
  app game board-game garden-plan advert advertisement ad posting notice noticeboard survey graph chart table-top toolkit
  handbook leaflet brochure pamphlet memoir diary-entry essayist anthology answer-sheet lesson lessons class lecture-notes
  keynote's choir-book arrangement setting mural statue sculpture bench chair stool lamp cutting hedge orchard allotment
  fix proposal memo letter-to-the-editor tweet toot story-map vlog livestream stream playlist mix reading open-day`)
