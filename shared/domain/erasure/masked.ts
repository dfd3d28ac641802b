import { erasedName, markFor, type Naming } from './naming.ts'
import { richWithout } from './rich-without.ts'

type Value = Readonly<Record<string, unknown>>

/** Who is erased, and how far. */
export type Erased = Readonly<{
  /** The person, and those who were made one with them. */
  contactIds: ReadonlySet<string>
  /** The leads that the person came from. */
  leadIds: ReadonlySet<string>
  naming: Naming
  /** Whether texts of users lose the full name, addresses and numbers. */
  masksFullName: boolean
  /** The things whose texts lose the last name alone too. */
  masksLastNameIn: ReadonlySet<string>
  /** Whether the post keeps its title. */
  keepsTitle: boolean
}>

/**
 * A row as if a placeholder had always stood where the person stood: the post, its place and what hangs on it stay; who it was,
 * what was thought of them and what they said do not. The same value where nothing of it is about them.
 */
export function maskedValue<V extends Value>(table: string, id: string, value: V, erased: Erased): V {
  const own = ownFields[table]?.(value, id, erased) ?? {}
  const cleared = Object.fromEntries(Object.entries(own).filter(([field]) => field in value))
  return withoutName(table, id, { ...value, ...cleared }, erased)
}

type OwnFields = (value: Value, id: string, erased: Erased) => Value | undefined

const isTheirs = (value: Value, { contactIds }: Erased): boolean => contactIds.has(String(value['contactId']))
const onTheirs =
  (fields: Value): OwnFields =>
  (value, _id, erased) =>
    isTheirs(value, erased) ? fields : undefined

/** What of each table is about the person: a table of the schema that has none of it is in no row of this list. */
const ownFields: Readonly<Record<string, OwnFields>> = {
  contact: (value, id, { contactIds, keepsTitle }) =>
    contactIds.has(id)
      ? {
          // Without a name it is what the map knows as a post whose holder is not known, and such a post has a title.
          ...(keepsTitle && value['title'] !== '' ? {} : { title: erasedName }),
          sourceId: null,
          salutation: '',
          firstName: '',
          lastName: '',
          email: '',
          phone: '',
          mobile: '',
          attitude: null,
          influence: null,
          note: '',
          evidence: null,
        }
      : undefined,
  relationship: onTheirs({ lastTouchOn: null }),
  informal_line: (value, _id, { contactIds }) =>
    contactIds.has(String(value['fromContactId'])) || contactIds.has(String(value['toContactId']))
      ? { note: '', source: '' }
      : undefined,
  buying_center_member: onTheirs({
    attitude: null,
    influence: 'medium',
    responseMode: null,
    orientation: null,
    note: '',
    evidence: null,
    personalWin: null,
    firmWin: null,
  }),
  competitor_standing: onTheirs({ standing: 'neutral', evidence: null }),
  rating: onTheirs({ attitude: null, influence: null, note: '' }),
  outcome: (value, _id, erased) =>
    isTheirs(value, erased)
      ? {
          ...(value['side'] === 'ours' ? {} : { text: gone(value['text']) }),
          settledNote: value['settledNote'] === null ? null : '',
          fromAttitude: null,
          toAttitude: null,
        }
      : undefined,
  touchpoint: (value, _id, { contactIds }) => {
    const people = Array.isArray(value['contactIds']) ? (value['contactIds'] as readonly string[]) : []
    const isAlone = people.length > 0 && people.every((person) => contactIds.has(person))
    return isAlone ? { subject: gone(value['subject']), note: '' } : undefined
  },
  campaign_response: onTheirs({ note: '' }),
  age_kept: (value, _id, { contactIds, leadIds }) =>
    contactIds.has(String(value['thingId'])) || leadIds.has(String(value['thingId']))
      ? { reason: gone(value['reason']) }
      : undefined,
  lead: (value, id, erased) =>
    erased.leadIds.has(id) || isTheirs(value, erased)
      ? {
          sourceId: null,
          firstName: '',
          lastName: erasedName,
          email: '',
          phone: '',
          sourceDetail: '',
          need: '',
          nextStep: '',
          touches: [],
          ...(value['disqualifiedReason'] === null
            ? {}
            : { disqualifiedReason: gone(value['disqualifiedReason']) }),
          ...(erased.keepsTitle ? {} : { title: '' }),
        }
      : undefined,
}

/** Instead of a text that may not be empty where it was not. */
function gone(text: unknown): string {
  return typeof text === 'string' ? markFor(text.slice(0, '[erased]'.length)) : ''
}

/** What Keyplan itself wrote the name into: it goes whatever becomes of the texts of users. */
const writtenByKeyplan: ReadonlySet<string> = new Set(['brief_wording'])
/** Colleagues and the workspace are called what they are called. */
const neverNaming: ReadonlySet<string> = new Set(['team_member', 'workspace', 'order_line', 'erasure'])
/** What tells a thing from others, who of us wrote it, and by what another is reached. */
const keptFields: ReadonlySet<string> = new Set([
  'sourceId',
  'key',
  'templateKey',
  'slot',
  'writtenBy',
  'decidedBy',
  'keptBy',
  'email',
  'phone',
  'mobile',
  'website',
])
/** In these a last name alone is looked for; in a name or a word of a list it may be anything. */
const proseFields: ReadonlySet<string> = new Set([
  'text',
  'rich',
  'note',
  'subject',
  'title',
  'description',
  'decision',
  'need',
  'settledNote',
  'source',
  'sign',
  'answer',
  'nextStep',
  'closeReason',
  'stageReason',
  'goal',
  'content',
  'reason',
])

function withoutName<V extends Value>(table: string, id: string, value: V, erased: Erased): V {
  if (neverNaming.has(table)) return value
  const { naming } = erased
  const isFull = erased.masksFullName || writtenByKeyplan.has(table)
  const isAny = isFull && erased.masksLastNameIn.has(id)
  const same = (text: string): string => text
  const changed: Record<string, unknown> = {}
  for (const [field, kept] of Object.entries(value)) {
    if (field === 'rich' || keptFields.has(field)) continue
    const without = isAny && proseFields.has(field) ? naming.withoutAny : isFull ? naming.withoutFull : same
    const rest = withoutIn(kept, without)
    if (rest !== kept) changed[field] = rest
  }
  if ('rich' in value) {
    const text = typeof value['text'] === 'string' ? value['text'] : ''
    const without = isAny ? naming.withoutAny : isFull ? naming.withoutFull : same
    const rest = richWithout(value['rich'], text, without, erased.contactIds)
    if (rest) Object.assign(changed, rest)
  }
  return Object.keys(changed).length > 0 ? { ...value, ...changed } : value
}

/** A field without a name: a text, or the texts within a list or a record, which stays the same where nothing changed. */
function withoutIn(kept: unknown, without: (text: string) => string): unknown {
  if (typeof kept === 'string') return without(kept)
  if (Array.isArray(kept)) {
    const rest = kept.map((each: unknown) => withoutIn(each, without))
    return rest.some((each, index) => each !== kept[index]) ? rest : kept
  }
  if (typeof kept !== 'object' || kept === null) return kept
  const entries = Object.entries(kept).map(([key, each]) => [key, withoutIn(each, without)] as const)
  return entries.some(([key, each]) => each !== (kept as Value)[key]) ? Object.fromEntries(entries) : kept
}
