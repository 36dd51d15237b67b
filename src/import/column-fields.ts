import { headerKey } from './header-key.ts'
import { pattern } from '../text/pattern.ts'

/** What a column of a list of people can hold. */
export const COLUMN_FIELDS = [
  'name',
  'prefix',
  'given',
  'middle',
  'family',
  'suffix',
  'nickname',
  'maiden',
  'email',
  'phone',
  'linkedin',
  'url',
  'employer',
  'title',
  'department',
  'street',
  'city',
  'region',
  'postal-code',
  'country',
  'address',
  'birthday',
  'anniversary',
  'note',
  'tag',
  'interest',
  'school',
  'met-at',
  'manager',
  'assistant',
  'spouse',
  'last-contact',
  'interval',
] as const

export type ColumnField = (typeof COLUMN_FIELDS)[number]

/** A column's meaning, and the label its words add: `Business Phone` is a phone, labelled business. */
export type Column = { readonly field: ColumnField; readonly label: string }

const SYNONYMS: Readonly<Record<ColumnField, string>> = {
  name: 'name fullname displayname contact contactname person attendee guest participant firstandlastname personname vollername nomcomplet nombrecompleto nomecompleto nomecognome volledigenaam nazwaimienia xingming',
  prefix:
    'prefix nameprefix salutation honorific anrede civilite tratamiento titolo tratamento aanhef',
  given:
    'firstname first given givenname forename prenom vorname primernombre voornaam fornamn fornavn imya ming etunimi',
  middle:
    'middle middlename additionalname secondname weiterevornamen deuxiemeprenom segundonombre otchestvo',
  family:
    'lastname last family familyname surname nachname familienname nomdefamille apellido apellidos cognome sobrenome apelido achternaam efternamn etternavn nazwisko familiya xing sukunimi',
  suffix: 'suffix namesuffix suffixe sufijo suffisso',
  nickname:
    'nickname nick alias spitzname surnom apodo soprannome apelidoinformal preferredname goesby',
  maiden: 'maidenname nee geburtsname nomdejeunefille apellidodesoltera',
  email:
    'email mail emailaddress emailaddresses emails mailaddress emailid emailvalue emailadresse mailadresse courriel adresseemail adressedemessagerie adressecourriel correo correoelectronico direcciondecorreoelectronico direcciondecorreo indirizzoemail postaelettronica enderecodeemail emailadres epost epostadress adresemail elektronnayapochta dianziyoujian youxiang',
  phone:
    'phone phones phonenumber phonenumbers telephone telephonenumber tel mobile mobilephone mobilenumber cell cellphone cellular handy handynummer mobil mobiltelefon mobilnummer telefon telefonnummer rufnummer portable telmobile telephoneportable telefono telefonomovil movil celular telefonocelular cellulare telefone telefonecelular telemovel telefoonnummer telefoon mobiel komorka whatsapp whatsappnumber dianhua shouji companymainphone carphone radiophone',
  linkedin:
    'linkedin linkedinurl linkedinprofile linkedinprofileurl linkedinlink linkedinpage profileurl linkedinhandle linkedinusername whatsyourlinkedin whatisyourlinkedin yourlinkedin',
  url: 'url website web webpage homepage site webseite siteweb paginaweb sitoweb webadresse twitter github profile blog',
  employer:
    'company companyname organization organisation organizationname organisationname employer companies firm account accountname firma unternehmen arbeitgeber societe entreprise employeur empresa compania organizacion azienda societa organizacao bedrijf organisatie foretag spolka gongsi whatsyourcompany company/organization whatcompanydoyouworkfor yourcompany currentcompany affiliation',
  title:
    'title jobtitle position role job occupation function headline designation funktion berufsbezeichnung beruf stelle poste fonction intitule puesto cargo posizione ruolo qualifica functie functietitel befattning stanowisko zhiwei jobposition currentposition whatsyourjobtitle whatisyourrole',
  department:
    'department dept abteilung service departement departamento reparto dipartimento afdeling avdelning',
  street: 'street streetaddress strasse rue calle via rua straat',
  city: 'city town location locality ort stadt wohnort ville ciudad citta cidade stad miasto gorod chengshi basedin hometown',
  region: 'state region province county bundesland departementregion provincia estado',
  'postal-code': 'postalcode zip zipcode postcode plz postleitzahl codepostal codigopostal cap cep',
  country: 'country countryregion land pays pais paese kraj strana guojia',
  address:
    'address addresses addressformatted fulladdress mailingaddress adresse anschrift direccion indirizzo endereco adres',
  birthday:
    'birthday birthdate dateofbirth dob geburtstag geburtsdatum anniversairedenaissance datedenaissance cumpleanos fechadenacimiento compleanno datadinascita aniversario datadenascimento verjaardag geboortedatum',
  anniversary: 'anniversary jahrestag weddinganniversary hochzeitstag',
  note: 'note notes comment comments remark remarks description bio notizen notiz bemerkung bemerkungen kommentar notas nota observaciones osservazioni notities about howwemet memo',
  tag: 'tag tags label labels category categories group groups groupmembership list lists circle circles kategorien kategorie gruppe gruppen etiquettes etiquetas categoria categorias categorie etichette',
  interest: 'interest interests hobby hobbies interessen centresdinteret intereses interessi',
  school:
    'school schools university college education almamater universitat hochschule ecole universidad',
  'met-at': 'metat wheremet wherewemet met event eventname firstmet kennengelernt rencontrea',
  manager: 'manager managersname managername vorgesetzter',
  assistant: 'assistant assistantsname assistantname assistent',
  spouse: 'spouse partner ehepartner conjoint conyuge ehegatte',
  'last-contact':
    'lastcontact lastcontacted lastcontactdate lastinteraction lastinteractiondate lastspoke lasttouch lasttouchpoint lastseen lastreachedout letzterkontakt derniercontact ultimocontacto ultimocontatto lastemail lastmeeting',
  interval:
    'interval frequency cadence keepintouch keepintouchfrequency reminderfrequency stayintouch contactfrequency reachouteveryxdays followupfrequency',
}

const FIELD_OF: ReadonlyMap<string, ColumnField> = new Map(
  COLUMN_FIELDS.flatMap((field) =>
    SYNONYMS[field].split(' ').map((word) => [word, field] as const),
  ),
)

const QUALIFIERS = new RegExp(pattern`
  ^(
    home|work|business|private|personal|primary|secondary|other|main|office|direct|current
    |contact|guest|attendee|company|corporate|preferred
  )
  |(
    home|work|business|privat|geschaftlich|dienstlich|beruflich|bureau|professionnel|personnel
    |domicile|trabajo|particular|ufficio|abitazione|casa|primary|value|number|1st|weitere
  )$
`)

/** A name column that means another part of the name once its partner stands beside it. */
const EITHER_NAME = new Set(['name', 'nom', 'nombre', 'nome', 'naam', 'namn', 'navn', 'imie'])

/**
 * What the columns of a list of people seem to hold, from their header cells in several languages.
 * Cells that mean nothing known are left out; so is a second column for a one-valued field.
 */
export function proposeColumns(header: readonly string[]): Map<string, ColumnField> {
  return new Map([...understandColumns(header)].map(([cell, { field }]) => [cell, field]))
}

/** The same with labels. */
export function understandColumns(header: readonly string[]): Map<string, Column> {
  const columns = new Map<string, Column>()
  for (const cell of header) {
    const column = understand(headerKey(cell))
    if (column !== null) columns.set(cell, column)
  }
  settleNames(columns)
  settleTitle(columns)
  return columns
}

function understand(key: string): Column | null {
  if (EITHER_NAME.has(key)) return { field: 'name', label: '' }
  const bare = key.replace(/\d+/g, '')
  for (const candidate of [key, bare]) {
    const field = FIELD_OF.get(candidate)
    if (field !== undefined) return { field, label: '' }
  }
  const qualifier = QUALIFIERS.exec(bare)
  if (qualifier === null) return key.includes('linkedin') ? { field: 'linkedin', label: '' } : null
  const field = FIELD_OF.get(bare.replace(QUALIFIERS, ''))
  return field === undefined || field === 'name' ? null : { field, label: qualifier[0] }
}

function settleNames(columns: Map<string, Column>): void {
  const has = (wanted: ColumnField): boolean =>
    [...columns.values()].some(({ field }) => field === wanted)
  const given = has('given')
  const family = has('family')
  if (given === family) return
  for (const cell of columns.keys()) {
    if (EITHER_NAME.has(headerKey(cell))) {
      columns.set(cell, { field: given ? 'family' : 'given', label: '' })
      return
    }
  }
}

/** Beside a "job title", a bare "title" is Mr or Dr. */
function settleTitle(columns: Map<string, Column>): void {
  const cells = [...columns].filter(([, { field }]) => field === 'title').map(([cell]) => cell)
  const bare = cells.find((cell) => ['title', 'titre', 'titel'].includes(headerKey(cell)))
  if (bare !== undefined && cells.length > 1) columns.set(bare, { field: 'prefix', label: '' })
}
