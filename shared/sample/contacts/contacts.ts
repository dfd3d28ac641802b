import { diceNamed, type Dice } from '../dice.ts'
import type { SampleContact, SampleKey } from '../model.ts'
import { outlineOf, wordsOf } from '../outline.ts'
import { plainLetters } from '../plain-letters.ts'
import { attitudeFrom, influenceFrom } from '../vocabulary.ts'
import { bightCoast } from './bight-coast.ts'
import { brzezina } from './brzezina.ts'
import { haldenauDairy } from './haldenau-dairy.ts'
import { haldenauGroup } from './haldenau-group.ts'
import { haldenauSnacks } from './haldenau-snacks.ts'
import { hoshinami } from './hoshinami.ts'
import type { Roster } from './roster.ts'
import { sundholtConsumer } from './sundholt-consumer.ts'
import { sundholtPharma } from './sundholt-pharma.ts'
import { suryadhara } from './suryadhara.ts'
import { yelkenovaBeverages } from './yelkenova-beverages.ts'
import { yelkenovaCare } from './yelkenova-care.ts'
import { yelkenovaHolding } from './yelkenova-holding.ts'

const rosters: readonly Roster[] = [
  haldenauGroup,
  haldenauDairy,
  brzezina,
  haldenauSnacks,
  yelkenovaHolding,
  yelkenovaBeverages,
  yelkenovaCare,
  sundholtPharma,
  sundholtConsumer,
  hoshinami,
  bightCoast,
  suryadhara,
]

/** People are keyed by first and last name in plain letters, placeholders by account and title. */
export const contacts: readonly Listed[] = rosters.flatMap(contactsOf)

/** Before it is said what the judgements rest on. */
type Listed = Omit<SampleContact, 'evidence'>

function contactsOf(roster: Roster): readonly Listed[] {
  const dice = diceNamed(`contacts/${roster.accountKey}`)
  const chain: SampleKey[] = []
  return outlineOf(roster.people).map(({ depth, cells }) => {
    const contact = contactFrom(roster, cells, chain[depth - 1] ?? null, dice)
    chain[depth] = contact.key
    return contact
  })
}

function contactFrom(
  roster: Roster,
  [
    name = '',
    title = '',
    department = '',
    location = '',
    seniority = '',
    attitude = '',
    influence = '',
    note = '',
  ]: readonly string[],
  managerKey: SampleKey | null,
  dice: Dice,
): Listed {
  const isKnown = name !== '?'
  const [lastName = '', firstName = '', salutation = ''] = isKnown ? wordsOf(name) : []
  return {
    key: plainLetters(isKnown ? `${firstName} ${lastName}` : `${roster.accountKey} ${title}`, '-'),
    accountKey: roster.accountKey,
    managerKey,
    salutation,
    firstName,
    lastName,
    title,
    department,
    location,
    seniority,
    ...(isKnown
      ? waysToReach(roster, `${firstName} ${lastName}`, dice)
      : { email: '', phone: '', mobile: '' }),
    attitude: attitudeFrom(attitude),
    influence: influenceFrom(influence),
    note,
    isAssistant: null,
    externalKind: null,
    firm: null,
  }
}

/** Address books have gaps: about one person in seven has no e-mail address, one in five no telephone. */
function waysToReach(
  roster: Roster,
  name: string,
  dice: Dice,
): Pick<SampleContact, 'email' | 'phone' | 'mobile'> {
  const email = `${plainLetters(name, '.')}@${roster.mailDomain}`
  const phone = `${roster.phonePrefix} ${dice.whole(1000, 9899)}`
  const mobile = `${roster.mobilePrefix} ${dice.whole(1000, 9899)}`
  return {
    email: dice.chance(0.86) ? email : '',
    phone: dice.chance(0.8) ? phone : '',
    mobile: dice.chance(0.45) ? mobile : '',
  }
}
