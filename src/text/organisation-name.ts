import { fold } from './fold.ts'

/** Legal forms and their spellings, as folded words; only ever dropped at the end of a name. */
const LEGAL_FORMS = new Set(
  (
    'ab ag aps as asa bhd bv bvba co company corp corporation cv doo ead ehf ev eg eeig fze fzco fzllc gbr ' +
    'gesmbh ggmbh gmbh holding inc incorporated jsc kabushiki kaisha kb kft kg kgaa kk ltd ltda limitada ' +
    'limited llc llp lp mbh nv nyrt ohg ood oo oy oyj ooo pbc plc pllc pte pty pvt private publ pc sa sab sapi sarl ' +
    'sas sasu sau sca scop sdn se sgps sl slu snc sociedad societe soc spa sp spol spzoo sprl srl sro ug yk zrt aktiengesellschaft'
  ).split(' '),
)

/**
 * The form in which two organisations' names are compared: folded, without legal forms
 * (`Oak Design, Inc.`, `OAK DESIGN`, `Oak Design Sp. z o.o.` are one), brackets and a leading "The".
 * Empty when nothing but a legal form is left or the text has no letters.
 */
export function organisationKey(name: string): string {
  const dotless = name.replace(/\([^)]*\)/g, ' ').replace(/(?<=\b\p{L})\.\s?(?=\p{L}\b)/gu, '')
  let words = fold(dotless.replace(/[&+]/g, ' ')).split(' ')
  if (words.length > 1 && words[0] === 'the') words = words.slice(1)
  while (words.length > 1 && isLegalTail(words)) words = words.slice(0, -1)
  return words.length === 1 && LEGAL_FORMS.has(words[0] ?? '') ? '' : words.join(' ')
}

/** Single letters are what dotted forms leave behind: `s a`, `z o o`. */
function isLegalTail(words: readonly string[]): boolean {
  const last = words.at(-1) ?? ''
  return LEGAL_FORMS.has(last) || (/^[a-z]$/.test(last) && words.length > 2)
}
