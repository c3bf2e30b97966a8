/** How currencies are written: signs and words beside a number, in lower case. */

/** Every currency in use by its ISO 4217 code, and codes that older programs still write. A code is a word as well. */
export const CURRENCY_CODES: readonly string[] = (
  'AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY ' +
  'COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS ' +
  'INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU ' +
  'MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK ' +
  'SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VED VES VND VUV WST XAF ' +
  'XCD XOF XPF YER ZAR ZMW'
).split(' ');

/** Currencies whose amounts are whole: they have no hundredths, or nobody has counted them for years. */
export const WITHOUT_HUNDREDTHS: ReadonlySet<string> = new Set(
  (
    'BIF CLP COP DJF GNF HUF IDR IQD IRR ISK JPY KMF KPW KRW LAK LBP MGA MMK PYG RWF SYP TZS UGX UZS VND VUV XAF XOF XPF ' +
    'YER'
  ).split(' '),
);

/** Signs and words of one currency each. */
export const CURRENCY_WORDS: Readonly<Record<string, string>> = {
  AED: 'dh dhs dhs. د.إ',
  AMD: '֏ драм',
  ARS: 'ar$ arg$',
  AUD: 'a$ au$ aus$ aud$',
  AZN: '₼ манат ман.',
  BDT: '৳ tk tk.',
  BGN: 'лв лв.',
  BOB: 'bs bs.',
  BRL: 'r$ real reais',
  BYN: 'br byr',
  CAD: 'ca$ c$ can$ cad$ cdn$',
  CHF: 'fr fr. sfr sfr. franken',
  CLP: 'cl$ clp$',
  CNY: '元 人民币 rmb cn¥ yuan юань юаней',
  COP: 'co$ col$',
  CRC: '₡',
  CZK: 'kč kč. kc',
  DKK: 'dkr dkr.',
  DOP: 'rd$',
  EUR: '€ euro euros евро євро evro',
  GBP: '£ pound pounds',
  GEL: '₾ лари ლარი',
  GHS: '₵ gh₵',
  HKD: 'hk$',
  HUF: 'ft ft. forint',
  IDR: 'rp rp.',
  ILS: '₪ nis ש"ח ש״ח',
  INR: '₹ rupees',
  IRR: 'ریال',
  ISK: 'íkr ikr',
  JPY: '円 yen jp¥',
  KES: 'ksh kshs ksh.',
  KGS: 'сом',
  KHR: '៛',
  KRW: '₩ 원 won',
  KZT: '₸ тенге тг тг.',
  LAK: '₭',
  MDL: 'лей леев',
  MNT: '₮ төг',
  MXN: 'mx$ mex$',
  MYR: 'rm',
  NGN: '₦ naira',
  NOK: 'nkr nkr.',
  NZD: 'nz$',
  PEN: 's/ s/.',
  PHP: '₱',
  PKR: 'pkrs',
  PLN: 'zł zł. zl złotych',
  PYG: '₲ gs gs.',
  RON: 'lei leu',
  RSD: 'din din. дин дин.',
  RUB: 'рублей рубля рубль руб. руб р. р ₽ rur',
  SAR: 'sr ر.س',
  SEK: 'skr skr. kronor',
  SGD: 's$ sg$',
  THB: '฿ baht บาท',
  TRY: '₺ tl',
  TWD: 'nt$ nt',
  TZS: 'tsh tshs',
  UAH: '₴ грн грн. гривень гривні гривня гривен',
  UGX: 'ush',
  USD: 'us$ u$s u$d usd$ dollar dollars доллар доллара долларов долл долл. dólares',
  UYU: '$u',
  UZS: "сум сўм so'm",
  VND: '₫ đ vnđ đồng',
  XAF: 'fcfa',
  ZAR: 'r',
};

/** Signs that several currencies share; the first is the one meant where nothing else is known. */
export const SHARED_SIGNS: Readonly<Record<string, readonly string[]>> = {
  $: 'USD ARS AUD BBD BMD BND BSD BZD CAD CLP COP CVE DOP FJD GYD HKD JMD KYD LRD MXN NAD NZD SBD SGD SRD TTD TWD UYU XCD'.split(
    ' ',
  ),
  '¥': ['JPY', 'CNY'],
  '£': ['GBP', 'EGP', 'FKP', 'GIP', 'LBP', 'SHP', 'SSP', 'SYP'],
  kr: ['SEK', 'NOK', 'DKK', 'ISK'],
  'kr.': ['DKK', 'SEK', 'NOK', 'ISK'],
  rs: ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  'rs.': ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  '₨': ['INR', 'PKR', 'LKR', 'NPR', 'MUR'],
  som: ['UZS', 'KGS'],
  '₩': ['KRW', 'KPW'],
  '﷼': ['IRR', 'SAR', 'OMR', 'QAR', 'YER'],
};

/**
 * Where a shared sign means the currency of the country. The dollar is not among them: `$` is the US dollar in the exports of
 * shops and payment services all over the world, and a dollar of another country bears its prefix or its code there.
 */
export const SIGNS_AT_HOME: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '¥': { CN: 'CNY' },
  '£': { EG: 'EGP', LB: 'LBP', SY: 'SYP' },
  kr: { NO: 'NOK', DK: 'DKK', IS: 'ISK', SE: 'SEK' },
  'kr.': { NO: 'NOK', DK: 'DKK', IS: 'ISK', SE: 'SEK' },
  rs: { PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' },
  'rs.': { PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' },
  '₨': { PK: 'PKR', LK: 'LKR', NP: 'NPR', MU: 'MUR' },
  som: { KG: 'KGS' },
};

/** Words that stand before the number only: behind it they are something else (`12 r` is a count of returns). */
export const ONLY_BEFORE: ReadonlySet<string> = new Set(['r', 's/', 's/.', 'nt']);
