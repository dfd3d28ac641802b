/** Source: ISO 4217, table A.1, without metals, funds and codes for testing. */
const codes = new Set(
  (
    'AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC ' +
    'CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF IDR ILS INR IQD IRR ' +
    'ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK ' +
    'MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE ' +
    'SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XCG XOF XPF ' +
    'YER ZAR ZMW ZWG'
  ).split(' '),
)
/** Those that are no money any more but stand in orders of before. */
const former = new Set([
  'ANG',
  'HRK',
  'LTL',
  'LVL',
  'EEK',
  'SKK',
  'SIT',
  'MTL',
  'CYP',
  'BYR',
  'MRO',
  'STD',
  'VEF',
  'ZMK',
  'SLL',
  'ZWL',
])

/** Whether a currency of that code exists, or did. */
export function isKnownCurrency(code: string): boolean {
  return codes.has(code) || former.has(code)
}
