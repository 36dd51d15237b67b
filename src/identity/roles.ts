import { fold } from '../text/fold.ts'
import { pattern } from '../text/pattern.ts'

/** Local parts that are a function, not a person; several languages, folded, split at punctuation. */
const ROLE_WORDS = new Set(
  (
    'abuse accounting accounts admin administration administrator admissions adverts advertising alert alerts all ' +
    'announce announcements anfrage anfragen apply applications assistance associates auskunft auto billing board ' +
    'bookings booking bewerbung bewerbungen bestellung buchhaltung bounce bounces calendar campus career careers ' +
    'commercial communications community compliance compta comptabilite comunicacion concierge confirm confirmation ' +
    'contabilidad contabilita contact contacto contactus contatti contato crew customer customercare customers ' +
    'customerservice daemon dataprotection datenschutz desk dev devs digest directory direccion editor editorial ' +
    'einkauf empfang empleo empleos enquiries enquiry estimates events everyone facturacion facturation fakturace ' +
    'feedback finance financeiro firma frontdesk fatturazione gdpr general group hallo hello hello help helpdesk hi hola ' +
    'hostmaster hotline hr hrteam info information informacion informazioni inquiries inquiry invitations invoice ' +
    'invoices invoicing it jobs kadry karriere kontakt kundenservice kundendienst lavoro legal list listserv lists ' +
    'mail mailer mailbox mailerdaemon mailing majordomo management marketing media members membership moderator news ' +
    'newsletter newsletters noc notice notices notification notifications notify obchod office oficina operations ops ' +
    'order orders owner partners payments payroll personal postmaster praca praxis prensa presse press privacy ' +
    'procurement purchasing pr publicity receipts reception recepcion recruiting recruitment recruiter registrar ' +
    'registration rechnung rechnungen redaktion reklama reply request reservas reservation reservations rh root rrhh ' +
    'rsvp sales secretariat secretaria secretary security sekretariat seminare service services shop social spam ' +
    'sprzedaz staff statement statements stellen studio subscribe subscriptions suporte support survey surveys ' +
    'system systems talent team tech technik tickets ticket training travel undisclosed unsubscribe update updates ' +
    'uslugi vendas ventas vendite verkauf verwaltung vertrieb video webmaster webinar webinars welcome zakupy ' +
    'accueil alerts biuro bureau assistenz kasse office365 calendarnotification invites meet meeting room rooms'
  ).split(' '),
)

const AUTOMATIC = new RegExp(pattern`
  (?:^|[^a-z])(?:
    no[^a-z]?(?:t[^a-z]?)?reply|do[^a-z]?not[^a-z]?reply|mailer[^a-z]?daemon|postmaster|bounces?
    |autoreply|auto[^a-z]?confirm|notifications?|notify|nepasrepondre|keineantwort
    |nicht[^a-z]?antworten
  )(?:[^a-z]|$)
`)

/** No-reply, daemon and notifier addresses: nobody reads or writes there, whatever name they show. */
export function isAutomaticAddress(email: string): boolean {
  return AUTOMATIC.test(localPart(email))
}

/** Is the address a function's (`info@`, `sales.emea@`, `jobs-berlin@`) rather than somebody's? */
export function isRoleAddress(email: string): boolean {
  if (isAutomaticAddress(email)) return true
  const words = fold(localPart(email)).replace(/\d+/g, '').split(' ')
  return ROLE_WORDS.has(words[0] ?? '') || ROLE_WORDS.has(words.join(''))
}

const MAY_BE_PERSONAL =
  /^(?:hello|hi|hey|hola|hallo|ciao|info|contact|kontakt|contacto|mail|office|studio)$/

/** `hello@anaruiz.example` can be one person's only address; `billing@` cannot. */
export function mayBePersonal(email: string): boolean {
  return MAY_BE_PERSONAL.test(localPart(email))
}

/** Words that a display name of a function has: "Acme Support", "Team Oak". */
export function hasRoleWord(name: string): boolean {
  return fold(name)
    .split(' ')
    .some((word) => ROLE_DISPLAY.has(word))
}

const ROLE_DISPLAY = new Set(
  (
    'alerts billing careers calendar customer daemon digest events helpdesk invoices mailer newsletter ' +
    'notification notifications noreply office recruiting reception sales service support team updates'
  ).split(' '),
)

function localPart(email: string): string {
  return email.slice(0, email.lastIndexOf('@'))
}
