import type { Mailbox } from '../../formats/mime/address-list.ts'

/** A word that makes an address a machine wherever it stands in it: `comments-noreply`, `bounce+7f`. */
const MACHINE = new Set(
  (
    'noreply donotreply dontreply nepasrepondre nepasrepondere nichtantworten keineantwort antwortennicht ' +
    'noresponder norespuesta naoresponda naoresponder nonrispondere nietbeantwoorden nieodpowiadac svarainte svarikke ' +
    'mailer mailerdaemon daemon postmaster bounce bounces notification notifications notifier ' +
    'notify notificacion notificaciones notificacoes notifiche benachrichtigung benachrichtigungen ' +
    'newsletter newsletters boletin rundbrief autoresponder autoreply automailer automated unsubscribe ' +
    'listserv majordomo mailinglist noticias'
  ).split(' '),
)

/** Whole local parts that name a desk or a machine, not somebody. */
const DESKS = new Set(
  (
    'abuse accounting accounts admin administrator administracion ads aide alert alerts alerta alertas ' +
    'announce announcements api apply applications assistance assistant assistenza ayuda billing bewerbung bot ' +
    'booking bookings buchhaltung calendar calendarinvite calendario cancelaciones careers ' +
    'comercial comments compliance confirm confirmation contabilidad cron customercare customerservice ' +
    'customersupport daily deals delivery devnull digest dispatch donotrespond ebill editor einkauf empleo ' +
    'events eventos facturacion factura facturas facturation feedback finance finanzen fulfillment fulfilment ' +
    'help helpdesk hilfe hostmaster hr invitation invitations invite invites invoice invoices invoicing it ' +
    'jobs jobalerts karriere kundendienst kundenservice legal list lists logistik mailing mailings marketing ' +
    'marketplace media members membership messages messenger news nobody offers ofertas online operations ' +
    'order orders payment payments payroll pedidos premium press presse prensa privacy promo promotions ' +
    'purchasing receipt receipts rechnung rechnungen reception recrutement recruiting recruitment recursos registration ' +
    'remind reminder reminders report reports reservations returns root rrhh sales security service services servicio ' +
    'shipping shop soporte statement statements store subscribe subscriptions suporte support survey surveys ' +
    'suscripciones system tech technik ticket tickets tracking transactions update updates usenet vendas ventas ventes ' +
    'vendite verify verification verkauf versand vertrieb webmaster webinar webinars weekly welcome zahlung'
  ).split(' '),
)

/** A firm's door, which somebody with a name of their own may also stand in. */
const OFFICES = new Set(
  'info office team crew studio contact contactus kontakt contacto contato contatti'.split(' '),
)

/**
 * Can nobody be behind this address? True for no-reply addresses, daemons, and role words in
 * several languages; `info@` and its kin count as somebody's only beside a name that is not the
 * firm's: `Oak Media <info@oakmedia.example>` is a firm.
 */
export function isDesk({ address, name }: Mailbox): boolean {
  const local = address.slice(0, address.lastIndexOf('@')).toLowerCase()
  const words = (local.split('+')[0] ?? '').split(/[.\-_=]+/).filter((word) => word !== '')
  if (words.some(isMachineWord)) return true
  const joined = words.join('').replace(/\d+$/, '')
  if (isMachineWord(joined)) return true
  if (OFFICES.has(joined)) return !isSomebodysName(name, address)
  if (DESKS.has(joined)) return true
  return words.length > 1 && words.every((word) => DESKS.has(word) || OFFICES.has(word))
}

function isMachineWord(word: string): boolean {
  return MACHINE.has(word) || word.includes('noreply') || word.includes('donotreply')
}

/** A name of two words, none of them the domain's. */
function isSomebodysName(name: string, address: string): boolean {
  const words = name
    .toLowerCase()
    .split(/[\s,]+/)
    .map(bare)
    .filter((word) => word.length > 1)
  const domain = bare(address.slice(address.lastIndexOf('@') + 1).toLowerCase())
  return words.length >= 2 && !words.some((word) => domain.includes(word))
}

function bare(word: string): string {
  return word.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '')
}
