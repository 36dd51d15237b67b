/** Before a name, and said of anybody. Without the dot. */
const HONORIFICS = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame rev father sister brother uncle aunt auntie ' +
    'herr herrn frau hr fr doktor professorin ' +
    'señor señora señorita sr sra srta don doña profesor profesora doctor doctora ' +
    'senhor senhora dom dona professora doutor doutora ' +
    'signor signora signore sig avv dott dottoressa dottor ing ' +
    'monsieur madame mademoiselle mme mlle m ' +
    'heer mevrouw meneer dhr mevr fru fröken'
  ).split(' '),
)

/** Whom letters greet that are no one person by name: groups, roles, and everybody's pet names. */
const NOBODY_BY_NAME = new Set(
  (
    'all team everyone everybody both folks guys ladies gentlemen gents sir sirs madam madame colleague colleagues ' +
    'friend friends hiring manager managers committee member members neighbour neighbours neighbor neighbors editor ' +
    'editors recruiter recruiters student students connections network community class family mum dad mom mama papa ' +
    'grandma grandpa board organiser organisers organizer organizers landlord customer customers client clients reader ' +
    'readers applicant applicants sales support hr boss coach captain chef love darling sweetheart stranger strangers ' +
    'world partner partners honey buddy mate bro dude pal office department group sender owner staff crew panel jury ' +
    'professor doctor president director chair chairman council union association club parents volunteers host hosts ' +
    'speaker speakers investor investors founder founders employer employers linkedin twitter internet ' +
    'alle allen zusammen kolleginnen kollegen kollegin kollege damen herren leute freunde freundinnen miteinander ihr euch ' +
    'todos todas equipo equipa equipe señores señoras senhores senhoras colegas amigos amigas amigo amiga compañeros ' +
    'pessoal gente malta exmo exma tutti tutte signori signore ragazzi ragazze colleghi amici amiche amico amica staff ' +
    'tous toutes équipe messieurs mesdames collègues amis amies ami amie allemaal iedereen collega vrienden alla'
  ).split(' '),
)

/** Given names that open English sentences as words of their own. */
const WORDS_TOO = new Set(
  'will may mark bill rob pat art frank rich hope grace faith joy june april august summer sue jack drew don ray gene dot chance miles guy max sandy'.split(
    ' ',
  ),
)

export const isHonorific = (word: string): boolean => HONORIFICS.has(lowered(word))
export const isNobodyByName = (word: string): boolean => NOBODY_BY_NAME.has(lowered(word))
export const isWordToo = (word: string): boolean => WORDS_TOO.has(lowered(word))

function lowered(word: string): string {
  return word.toLowerCase().replace(/\.$/, '')
}
