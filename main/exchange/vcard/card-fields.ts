import { partsOfName } from '#shared/domain/import/read-value.ts'
import { partsOf, unescaped, type PropertyHead } from './card-property.ts'

export type Property = Readonly<{ head: PropertyHead; text: string; label: string }>
/** What a card says, by the headings that the columns will bear. */
export type CardFields = Map<string, string>

/**
 * The fields of one card. What Keyplan has a field for stands under a heading that is recognized, of several the preferred one, at
 * work rather than at home; all others stand under headings of their own, so that nothing is lost unsaid.
 */
export function fieldsOfCard(properties: readonly Property[], isOldVersion: boolean): CardFields {
  const fields: CardFields = new Map()
  const several = (heading: string, value: string): void => {
    if (value === '') return
    let free = heading
    for (let number = 2; fields.has(free) && fields.get(free) !== value; number += 1)
      free = `${heading} ${number}`
    fields.set(free, value)
  }

  for (const property of properties.toSorted((a, b) => rankOf(a) - rankOf(b))) {
    const { head, text, label } = property
    const parts = (): readonly string[] => partsOf(text, isOldVersion)
    const plain = unescaped(text, isOldVersion)
    switch (head.name) {
      case 'N': {
        const [last = '', first = '', further = '', prefix = '', suffix = ''] = parts()
        several('Last name', last)
        several('First name', first)
        several('Additional names', further)
        several('Salutation', prefix)
        several('Name suffix', suffix)
        break
      }
      case 'ORG': {
        const [company = '', ...units] = parts()
        several('Company', company)
        several('Department', units.filter((unit) => unit !== '').join(', '))
        break
      }
      case 'ADR':
        addressFields(several, parts(), placeOf(property))
        break
      case 'EMAIL':
        several('E-mail', plain.replace(/^mailto:/i, ''))
        break
      case 'TEL':
        several(phoneHeading(property), plain.replace(/^tel:/i, '').replace(/;ext=/i, ' ext. '))
        break
      default: {
        const heading = headings[head.name]
        if (heading === undefined) several(label === '' ? head.name : `${head.name} (${label})`, plain)
        else several(heading, plain)
      }
    }
  }
  nameTheNameless(fields)
  return fields
}

const headings: Readonly<Record<string, string | undefined>> = {
  FN: 'Full name',
  TITLE: 'Job title',
  ROLE: 'Role',
  NOTE: 'Note',
  UID: 'Source id',
  URL: 'Website',
  'X-MS-MANAGER': 'Manager',
  'X-EVOLUTION-MANAGER': 'Manager',
  'X-MS-ASSISTANT': 'Assistant name',
  'X-EVOLUTION-ASSISTANT': 'Assistant name',
}

/** Preferred ones first, then those at work, then those of nowhere, then those at home. */
function rankOf({ head }: Property): number {
  const place = head.types.has('home') ? 2 : head.types.has('work') ? 0 : 1
  // A phone or an address at home is not the one at work because it is preferred.
  return head.name === 'ADR' || head.name === 'TEL' || !head.isPreferred
    ? place * 2 + Number(!head.isPreferred)
    : -1
}

function placeOf({ head, label }: Property): string {
  if (label !== '') return label
  return head.types.has('home') && !head.types.has('work') ? 'home' : ''
}

function phoneHeading(property: Property): string {
  const { types } = property.head
  const place = placeOf(property)
  const at = place === '' ? '' : ` (${place})`
  if (types.has('fax')) return `Fax${at}`
  if (types.has('pager')) return 'Pager'
  if (types.has('cell')) return `Mobile${at}`
  return `Phone${at}`
}

function addressFields(
  several: (heading: string, value: string) => void,
  parts: readonly string[],
  place: string,
): void {
  const at = place === '' ? '' : ` (${place})`
  const [box = '', extended = '', street = '', city = '', region = '', code = '', country = ''] = parts
  several(`Street${at}`, [box, extended, street].filter((part) => part !== '').join(', '))
  several(`City${at}`, city)
  several(`State${at}`, region)
  several(`Postal code${at}`, code)
  several(`Country${at}`, country)
}

/**
 * First and last name where only the full one is given. Telephones keep cards of which only an address or a number is known, and
 * show that as the name.
 */
function nameTheNameless(fields: CardFields): void {
  if (fields.has('First name') || fields.has('Last name')) return
  const name = ['Full name', 'NICKNAME', 'E-mail', 'Phone', 'Mobile', 'Company']
    .map((heading) => fields.get(heading))
    .find((value) => value !== undefined)
  if (name === undefined) return
  const { firstName, lastName } = fields.has('Full name')
    ? partsOfName(name)
    : { firstName: '', lastName: name }
  if (firstName !== '') fields.set('First name', firstName)
  if (lastName !== '') fields.set('Last name', lastName)
}

/** Whether a property only says what the card is, and nothing of the person. */
export function isOfTheCard({ name }: PropertyHead): boolean {
  return ['BEGIN', 'END', 'VERSION', 'PRODID', 'REV', 'PROFILE', 'MAILER', 'X-ABLABEL', 'X-ABADR'].includes(
    name,
  )
}
