import type { AccountFieldKey } from './fields.ts'

/** What an account is called where a column holds its key or name. */
export const accountNouns = [
  'account',
  'company',
  'customer',
  'client',
  'organization',
  'organisation',
  'business',
  'reseller',
  'dealer',
  'store',
  'partner',
  'kunde',
  'kunden',
  'firma',
  'firmen',
] as const

/** Headings (see `squash`) of a column with an account's key, the likeliest first. */
export const accountKeyHeadings: readonly string[] = [
  'recordidcompany',
  'associatedcompanyid',
  ...endings(['id', 'key']),
  'kunnr',
  ...endings(['code', 'nummer', 'nr', 'no', 'number']),
]

/** Headings of a column with an account's name in a file of something else. */
export const accountNameHeadings: readonly string[] = [
  ...endings(['name']),
  'company',
  'associatedcompany',
  'firma',
  'unternehmen',
  'organization',
  'organisation',
  'kunde',
  'customer',
  'client',
  'store',
  'reseller',
  'employer',
  'arbeitgeber',
  'account',
]

/** Headings by field, the likeliest first. A field earlier in the list chooses first. */
export const accountHeadings: readonly (readonly [AccountFieldKey, readonly string[]])[] = [
  ['sourceId', ['donotmodifyaccount', 'id', 'recordid', 'sourceid', 'externalid', ...accountKeyHeadings, 'businessentityid']],
  ['name', ['name', 'name1', ...accountNameHeadings]],
  [
    'parent',
    [
      'parentid',
      'parentaccountid',
      'parentcompanyid',
      'parentaccount',
      'parentcompany',
      'parentcustomer',
      'parentname',
      'parent',
      'subsidiaryof',
      'muttergesellschaft',
      'mutterunternehmen',
      'konzern',
      'ultimateparent',
    ],
  ],
  ['tier', ['tier', 'customertier', 'accounttier', 'abcclass', 'abcklasse', 'abc', 'kundenklasse', 'klassifizierung', 'kukla', 'category']],
  [
    'segment',
    ['segment', 'customersegment', 'marketsegment', 'kundensegment', 'businesstype', 'accounttype', 'customertype', 'kundentyp', 'type', 'typ'],
  ],
  [
    'region',
    [
      'region',
      'salesregion',
      'territory',
      'salesterritory',
      'vertriebsgebiet',
      'gebiet',
      'regio',
      'billingstate',
      'stateregion',
      'stateprovince',
      'state',
      'bundesland',
    ],
  ],
  ['industry', ['industry', 'industrysector', 'sector', 'branche', 'brsch', 'industriezweig', 'wirtschaftszweig']],
  ['currency', ['currencyisocode', 'currencycode', 'currency', 'uwaer', 'waers', 'wahrung']],
  ['status', ['accountstatus', 'customerstatus', 'kundenstatus', 'status']],
  [
    'owner',
    [
      'accountowner',
      'companyowner',
      'ownername',
      'owner',
      'keyaccountmanager',
      'accountmanager',
      'kam',
      'owneremail',
      'salesrep',
      'salesperson',
      'kundenbetreuer',
      'betreuer',
    ],
  ],
  ['website', ['website', 'websiteurl', 'webpage', 'webseite', 'homepage', 'url', 'companydomainname', 'domain', 'knurl']],
  ['phone', ['phone', 'mainphone', 'phonenumber', 'telephone', 'telephone1', 'telf1', 'telefon', 'telefonnummer', 'tel']],
  [
    'street',
    [
      'billingstreet',
      'street',
      'streetaddress',
      'addressline1',
      'address1street1',
      'address1',
      'address',
      'billingaddress',
      'stras',
      'strasse',
      'strasseundhausnummer',
      'anschrift',
      'adresse',
    ],
  ],
  ['city', ['billingcity', 'city', 'town', 'ort01', 'ort', 'stadt']],
  ['postalCode', ['billingpostalcode', 'postalcode', 'postcode', 'zipcode', 'zippostalcode', 'zip', 'pstlz', 'plz', 'postleitzahl']],
  ['country', ['billingcountry', 'country', 'countryregion', 'land1', 'land', 'billingcountrycode', 'countrycode', 'officelocation']],
  [
    'employees',
    ['numberofemployees', 'numberemployees', 'employees', 'employeecount', 'headcount', 'jmzah', 'mitarbeiter', 'mitarbeiterzahl', 'anzahlmitarbeiter'],
  ],
  ['annualRevenue', ['annualrevenue', 'revenue', 'umsat', 'jahresumsatz', 'umsatz', 'turnover', 'annualsales']],
  ['description', ['description', 'beschreibung', 'notes', 'note', 'comments', 'bemerkungen', 'bemerkung', 'notizen']],
]

function endings(tails: readonly string[]): readonly string[] {
  return tails.flatMap((tail) => accountNouns.map((noun) => noun + tail))
}
