/** The circles Robin moves in; each is a label in the address book. */
export const CIRCLES = {
  librarians: 'Northern Librarians',
  leeds: 'Leeds Data Breakfast',
  wexmoor: 'Wexmoor alumni',
  press: 'Fennimore Press',
  aldermoor: 'Aldermoor Library',
  abroad: 'Open Shelves',
} as const
export type Circle = keyof typeof CIRCLES

export type Neighbour = {
  readonly given: string
  readonly family: string
  readonly title: string
  readonly organisation: string
  readonly city: string
  readonly circle: Circle
  /** Days ago. */
  readonly met: number
  /** `L` LinkedIn connection, `G` Google contact, `V` card in the phone's address book. */
  readonly lists: string
  /** `mail 16 400-6`: an exchange every 16 days, from 400 days ago to 6 days ago. */
  readonly rhythms: readonly Rhythm[]
}

export type Rhythm = {
  readonly by: 'mail' | 'linkedin' | 'meeting'
  readonly every: number
  readonly from: number
  readonly to: number
}

/** Given name | family name | title | organisation | city | circle | met | lists | rhythms */
const TABLE = `
Sofia|Marchetti|Head of Reading Rooms|Biblioteca del Molo|Trieste|abroad|900|LG|mail 55 880-70
Jonas|Lindgren|Data Librarian|Hallvik University|Uppsala|abroad|640|LG|mail 32 620-21, meeting 150 600-120
Priya|Ramamurthy|Product Manager|Kestrel Health|Leeds|leeds|700|LG|mail 48 690-60, meeting 120 600-95
Kwabena|Asante|Programme Lead|Clearwell Trust|Leeds|leeds|520|L|linkedin 100 500-110
Marta|Zielonka|Illustrator|Studio Zielonka|Kraków|press|1000|LGV|mail 50 980-44
Hugo|Delaroche|Rights Manager|Éditions du Quai|Lyon|press|980|LG|mail 75 960-80
Elif|Demirhan|Service Designer|Stillwater Studio|Leeds|leeds|930|LGV|mail 37 900-205, meeting 40 880-215
Tomás|Herrera Luna|Archivist|Archivo del Puerto|Valencia|wexmoor|1080|LGV|mail 21 1075-690, meeting 60 1050-720
Ruth|Abernethy|Director|Aldermoor Library|Leeds|aldermoor|1090|LGV|mail 23 430-5, meeting 30 420-12
Samir|Haddadi|Systems Librarian|Aldermoor Library|Leeds|aldermoor|800|LG|mail 21 400-4, meeting 35 390-20
Noriko|Ishizaki|Conservator|Tidewater Museum|Hull|librarians|760|LGV|mail 22 420-9, meeting 70 400-33
Gwen|Prothero|Chair|Northern Librarians' Circle|Sheffield|librarians|1085|LGV|mail 26 500-11, meeting 60 490-40
Aoife|Brannigan|Editor|Fennimore Press|Leeds|press|1090|LGV|mail 32 600-8, meeting 45 590-26
Callum|Strand|Developer|Waymark Maps|Leeds|leeds|410|L|mail 38 400-29
Ngozi|Eberechi|Public Librarian|Harehills Library|Leeds|librarians|690|LG|mail 42 680-37, meeting 160 600-140
Piet|van der Linde|Metadata Lead|Waterstad Library|Rotterdam|abroad|840|LG|mail 45 830-50
Beatriz|Falcão|Digital Humanities Fellow|Quinta University|Porto|abroad|510|LG|mail 60 500-45
Oluwaseun|Adebanjo|Data Engineer|Northlight Energy|Leeds|leeds|620|LG|mail 40 600-31, meeting 110 580-90
Hanneke|Terhorst|Programme Officer|Open Shelves Foundation|Utrecht|abroad|720|LG|mail 37 710-25
Rashid|Al-Karim|Head of Collections|Harbourside Archive|Liverpool|librarians|560|LG|mail 44 550-52
Imogen|Thornbury|Careers Adviser|Wexmoor University|Wexmoor|wexmoor|1090|LG|mail 62 1060-58
Dariusz|Wolański|Bookseller|Corner Shelf Books|Leeds|leeds|900|G|mail 52 880-41, meeting 100 800-66
Leila|Farhadi|Translator|Farhadi Translations|Manchester|press|820|LG|mail 66 810-75
Mei-Ling|Tseng|Research Software Engineer|Silverdale Institute|Leeds|leeds|480|L|mail 50 470-55
Fergus|Macrae|School Librarian|Roundhay Academy|Leeds|librarians|950|LG|mail 58 940-64
Anneliese|Vogelsang|Archivist|Stadtarchiv Lindental|Dresden|abroad|870|LG|mail 80 860-330
Baptiste|Courval|Publisher|Courval & Filles|Lyon|press|1060|LG|mail 75 1050-540
Shanthi|Gopalan|Policy Adviser|Upland Council|Bradford|leeds|780|LG|mail 27 770-260
Ewan|Kirkbride|Illustrator|Kirkbride Drawing|Glasgow|press|1070|L|mail 95 1060-610
Chiara|Bellandi|Exhibitions Curator|Museo della Laguna|Venice|wexmoor|1090|LG|mail 110 1080-450
Yusuf|Öztekin|Systems Analyst|Redstart Systems|Leeds|leeds|600|L|mail 90 580-200
Hye-jin|Kwon|UX Researcher|Marigold Software|Seoul|wexmoor|1090|LG|mail 110 1060-240
Declan|Moriarty-Vale|Lecturer|Wexmoor University|Wexmoor|wexmoor|1090|L|mail 120 1080-170
Farah|Benslimane|Grants Manager|Foxglove Foundation|Leeds|librarians|430|LG|mail 70 420-60
Grace|Wanjohi|Community Librarian|Mashariki Reads|Nairobi|abroad|660|LG|mail 80 650-72
Henrik|Aaltonen|Repository Manager|Saimaa University|Tampere|abroad|540|L|mail 95 530-120
Isobel|Cartmell|Fundraiser|Tidewater Museum|Hull|librarians|470|L|mail 130 460-150
Javier|Montalbán Ruiz|Software Developer|Waymark Maps|Leeds|leeds|390|L|mail 75 380-80
Kateryna|Hnatiuk|Oral Historian|Memory House|Leeds|librarians|500|LG|mail 60 490-66
Lamar|Whitcombe|Radio Producer|Quayside Broadcasting|Newcastle|press|730|L|mail 140 720-190
Anna|Nowicka|Teacher|Roundhay Academy|Leeds|leeds|610|L|mail 150 600-140
Anna|Nowicka|Conservation Scientist|Silverdale Institute|Leeds|librarians|350|L|linkedin 120 340-90
Katherine|Lowe-Bauer|Programme Director|Longmeadow Trust|York|wexmoor|1090|L|linkedin 180 900-160
Magnus|Eide|Cartographer|Fjellkart|Bergen|abroad|750|L|mail 150 740-280
Nia|Penhale|Poet in Residence|Aldermoor Library|Leeds|aldermoor|300|LG|mail 33 290-28
Oksana|Tymchyshyn|Children's Librarian|Aldermoor Library|Leeds|aldermoor|640|LG|mail 21 300-15
Pavel|Říha|Facilities Manager|Aldermoor Library|Leeds|aldermoor|1000|G|mail 46 600-42
Quentin|Ashdown|Trustee|Aldermoor Library|Leeds|aldermoor|880|LV|mail 88 860-85
Rosalind|Achebe-Hart|Head of Learning|Aldermoor Library|Leeds|aldermoor|720|LG|mail 27 400-18
Stellan|Brevik|Interaction Designer|Studio Brevik|Oslo|wexmoor|1080|L|mail 160 1060-380
Tamsin|Oakes|Volunteer Coordinator|Leeds Food Share|Leeds|leeds|530|LG|mail 72 520-76
Uche|Nnamani|Management Consultant|Bellwether Partners|London|wexmoor|1090|L|
Vivienne|Castellane|Literary Agent|Castellane & Rowe|London|press|990|L|mail 150 970-400
Wout|Hendriksen|Developer Advocate|Beechcroft Software|Ghent|leeds|440|L|
Ximena|Arrieta Soto|Cataloguer|Biblioteca Central del Sur|Montevideo|abroad|590|L|mail 140 570-180
Yannick|Lebrun|Librarian|Médiathèque des Tanneurs|Lille|abroad|680|L|mail 150 660-210
Zuzana|Hronová|Archivist|Archiv Města|Brno|abroad|410|L|
Adwoa|Sarpong|Data Analyst|Upland Council|Bradford|leeds|330|L|mail 100 320-110
Birgit|Nordahl|Library Architect|Nordahl & Lund|Aarhus|abroad|460|LG|mail 110 450-130
Caleb|Ironmonger|Recruiter|Palisade People|Leeds|leeds|270|L|linkedin 60 260-35
Dilnoza|Yusupova|Linguist|Wexmoor University|Wexmoor|wexmoor|1090|L|
Emeka|Okwuosa|Solutions Architect|Cobalt Systems|Leeds|leeds|580|L|mail 170 560-200
Freya|Sørholt|Podcast Host|Shelf Life Audio|Copenhagen|press|500|L|linkedin 200 480-150
Giorgos|Laskaratos|Records Manager|Harbourside Archive|Liverpool|librarians|370|L|
Hermione|Castle-Byrd|Head of Archives|County Record Office|Wakefield|librarians|860|LG|mail 95 850-105
Ibrahim|Touré|School Governor|Roundhay Academy|Leeds|leeds|410|L|
Jia Hui|Ong|Product Designer|Marigold Software|Singapore|wexmoor|1090|L|mail 200 1050-500
Keziah|Lindo|Events Producer|Station Arches|Leeds|leeds|250|L|mail 90 240-75
Liam|Fothergill|Stonemason|Fothergill Stone|Otley|leeds|340|G|mail 120 330-130
Małgorzata|Rybacka|Editor|Wydawnictwo Rzeka|Gdańsk|press|770|L|mail 170 760-230
Nadia|Chahrour|Immigration Lawyer|Chahrour Law|Leeds|leeds|290|L|
Oisín|Delahunt|Librarian|Claddagh Library|Galway|librarians|620|L|mail 160 600-170
Paloma|Iriarte Vega|Museum Educator|Museo del Tren|Bilbao|wexmoor|1090|L|
Radhika|Sundarrajan|Data Scientist|Northlight Energy|Leeds|leeds|320|L|mail 130 310-120
Sigrid|Hallamaa|Cataloguing Lead|Saimaa University|Tampere|abroad|380|L|
Tendai|Moyo-Wright|Youth Worker|Chapeltown Youth Hub|Leeds|leeds|480|LG|mail 85 470-95
Ulla|Petersohn|Bookbinder|Buchbinderei Petersohn|Hamburg|abroad|800|G|mail 150 780-300
Vasilis|Kanellos|Developer|Cobalt Systems|Leeds|leeds|260|L|
Wilhelmina|Drost|Retired Head Librarian|Waterstad Library|Rotterdam|abroad|1000|G|mail 100 990-115
Xavier|Fontbonne|Sound Archivist|Phonothèque du Sud|Marseille|abroad|550|L|
Yetunde|Fasola|Solicitor|Fasola Lang|Leeds|wexmoor|1090|L|mail 180 1040-260
Zahra|Mirzaei|Doctoral Researcher|Silverdale Institute|Leeds|librarians|230|L|mail 60 220-50
Alasdair|Munro-Keith|Publisher|Skerry Books|Edinburgh|press|940|L|mail 190 930-350
Bronwen|Cadwallader|Welsh Language Officer|Llyfrgell y Cwm|Swansea|librarians|580|L|
Cosmin|Dragomir|Backend Developer|Waymark Maps|Leeds|leeds|210|L|
Delphine|Marsac|Bookseller|Librairie des Quais|Bordeaux|press|700|L|
Efua|Quansah|Grants Officer|Foxglove Foundation|Leeds|librarians|190|L|mail 70 180-60
Fabio|Trevisan|Printer|Stamperia Trevisan|Padua|press|860|LG|mail 170 850-260
Gulnara|Sadykova|Library Consultant|Sadykova Advice|Almaty|abroad|300|L|
Hamish|Drummond-Lee|Civil Servant|Upland Council|Bradford|wexmoor|1090|L|
Inês|Quintela|Literary Translator|Quintela Words|Porto|press|640|L|mail 140 630-210
Joost|Verhagen|Open Data Officer|Waterstad Library|Rotterdam|abroad|420|L|
Kalliope|Stamatiou|Teacher|Second School|Thessaloniki|wexmoor|1090|L|
Lorcan|Tighe|Sound Engineer|Quayside Broadcasting|Newcastle|press|430|L|
Miriam|Goldfarb-Singh|Psychologist|Goldfarb Practice|Manchester|wexmoor|1090|LG|mail 130 1060-190
Nolwenn|Kerbrat|Marine Archivist|Archives de la Mer|Brest|abroad|360|L|
Otis|Brathwaite|Community Organiser|Chapeltown Youth Hub|Leeds|leeds|390|LG|mail 90 380-100
Petra|Wieland|Head of IT|Upland Council|Bradford|leeds|510|L|
Mai Quỳnh|Trần|Interpreter|Trần Interpreting|Leeds|leeds|240|L|
Rafaela|Moutinho|Exhibition Designer|Atelier Moutinho|Porto|abroad|280|L|
Soraya|Khalfaoui|Paper Conservator|Tidewater Museum|Hull|librarians|450|L|mail 110 440-125
Thibaut|Morvan|Product Owner|Bibliosoft|Rennes|abroad|520|L|
Ursula|Brandstätter|Map Curator|Stadtarchiv Lindental|Dresden|abroad|600|L|
Verity|Shackleford|Head of Communications|Longmeadow Trust|York|wexmoor|1090|L|mail 150 1070-310
Songhua|Wei|Librarian|Jianghai Library|Ningbo|abroad|330|L|
Xanthe|Polydorou|Science Writer|freelance|Leeds|leeds|280|L|mail 80 270-65
Yaw|Boadu|Logistics Planner|Northlight Energy|Leeds|leeds|220|L|
Zoltán|Hegyesi|Digital Archivist|Folyó Archive|Szeged|abroad|370|L|
Amara|Nwokedi|Museum Director|Tidewater Museum|Hull|librarians|610|LG|mail 100 600-90
Bjarte|Solheim|Librarian|Fjordbyen Library|Stavanger|abroad|290|L|
Cecily|Hargreave|Local Historian|Otley Historical Society|Otley|leeds|900|G|mail 75 890-85
Dmytro|Savchenko|Frontend Developer|Redstart Systems|Leeds|leeds|200|L|
Eleni|Vrettou|Publisher|Vrettou Editions|Athens|press|710|L|
Florian|Achterberg|Librarian|Stadtbücherei Lindental|Dresden|abroad|260|L|
Gemma|Pascoe-Reid|Bid Writer|freelance|Leeds|librarians|310|L|mail 65 300-70
Hassan|Moallim|Founder|Mosaic Interpreters|Leeds|leeds|350|LG|mail 95 340-88
`

/** The people of the sample network, all invented, in a fixed order. */
export function neighbours(): readonly Neighbour[] {
  return TABLE.trim().split('\n').map(neighbourOf)
}

function neighbourOf(line: string): Neighbour {
  const [
    given = '',
    family = '',
    title = '',
    organisation = '',
    city = '',
    circle = '',
    met = '',
    lists = '',
    rhythms = '',
  ] = line.split('|')
  return {
    given,
    family,
    title,
    organisation,
    city,
    circle: isCircle(circle) ? circle : 'leeds',
    met: Number(met),
    lists,
    rhythms: rhythms.split(', ').flatMap(rhythmOf),
  }
}

function rhythmOf(text: string): readonly Rhythm[] {
  const match = /^(mail|linkedin|meeting) (\d+) (\d+)-(\d+)$/.exec(text)
  const by = match?.[1]
  if (match === null || (by !== 'mail' && by !== 'linkedin' && by !== 'meeting')) return []
  return [{ by, every: Number(match[2]), from: Number(match[3]), to: Number(match[4]) }]
}

function isCircle(text: string): text is Circle {
  return Object.hasOwn(CIRCLES, text)
}
