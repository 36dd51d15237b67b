/** A currency, and the countries where it is paid in. */
const CURRENCIES = `AED AE;ALL AL;AMD AM;ARS AR;AUD AU KI NR TV;AZN AZ;BAM BA;BDT BD;BHD BH;BND BN;BOB BO;BRL BR;
BWP BW;CAD CA;CHF CH LI;CLP CL;CNY CN;COP CO;CRC CR;CZK CZ;DKK DK FO GL;DOP DO;DZD DZ;EGP EG;ETB ET;
EUR AD AT AX BE BG CY DE EE ES FI FR GF GP GR HR IE IT LT LU LV MC ME MQ MT NL PT RE SI SK SM VA XK YT;
GBP GB GG IM JE;GEL GE;GHS GH;GTQ GT;HKD HK;HNL HN;HUF HU;IDR ID;ILS IL PS;INR IN;IQD IQ;ISK IS;JMD JM;JOD JO;
JPY JP;KES KE;KHR KH;KRW KR;KWD KW;KZT KZ;LAK LA;LBP LB;LKR LK;MAD MA;MDL MD;MKD MK;MMK MM;MNT MN;MOP MO;MUR MU;
MXN MX;MYR MY;MZN MZ;NAD NA;NGN NG;NIO NI;NOK NO SJ;NPR NP;NZD NZ CK NU;OMR OM;PEN PE;PHP PH;PKR PK;PLN PL;
PYG PY;QAR QA;RON RO;RSD RS;RUB RU;RWF RW;SAR SA;SEK SE;SGD SG;THB TH;TND TN;TRY TR;TTD TT;TWD TW;TZS TZ;UAH UA;
UGX UG;USD US AS EC FM GU MH MP PA PR PW SV TL UM VG VI;UYU UY;UZS UZ;VND VN;
XAF CF CG CM GA GQ TD;XCD AG DM GD KN LC VC;XOF BF BJ CI GW ML NE SN TG;XPF NC PF WF;ZAR ZA;ZMW ZM`

let known: ReadonlyMap<string, string> | null = null

/** The currency people pay in there (ISO 4217) by a country's ISO code; null where none is on this list. */
export function currencyOfCountry(country: string): string | null {
  known ??= new Map(
    CURRENCIES.split(';').flatMap((line) => {
      const [currency = '', ...countries] = line.trim().split(' ')
      return countries.map((code): [string, string] => [code, currency])
    }),
  )
  return known.get(country.toUpperCase()) ?? null
}
