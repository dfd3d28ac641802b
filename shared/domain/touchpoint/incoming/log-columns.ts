import { squash } from '../../import/heading.ts'

/** What a column of a log can say of a touchpoint. */
export const logFields = [
  'day',
  'minutes',
  'channel',
  'who',
  'email',
  'account',
  'subject',
  'note',
  'agent',
  'id',
] as const
export type LogField = (typeof logFields)[number]

/** Of each column, what it says; `null` leaves it out. */
export type LogMapping = readonly (LogField | null)[]

/** Headings by field, the likeliest first: of call centers, web chats and distributors, in English and German. */
const headings: Readonly<Record<LogField, readonly string[]>> = {
  id: [
    'id',
    'callid',
    'ticketid',
    'ticket',
    'ticketnumber',
    'caseid',
    'casenumber',
    'conversationid',
    'sessionid',
    'interactionid',
    'reference',
    'vorgang',
    'vorgangsnummer',
    'ticketnummer',
  ],
  day: [
    'day',
    'date',
    'calldate',
    'visitdate',
    'datetime',
    'timestamp',
    'starttime',
    'start',
    'startedat',
    'createdat',
    'created',
    'activitydate',
    'datum',
    'tag',
    'zeitpunkt',
    'beginn',
  ],
  minutes: [
    'minutes',
    'min',
    'durationminutes',
    'durationmin',
    'duration',
    'talktime',
    'handletime',
    'calllength',
    'length',
    'dauer',
    'minuten',
    'gesprachsdauer',
  ],
  channel: ['channel', 'type', 'activitytype', 'medium', 'contacttype', 'kanal', 'art'],
  email: ['email', 'emailaddress', 'mail', 'contactemail', 'customeremail', 'calleremail'],
  who: [
    'who',
    'contact',
    'contactname',
    'caller',
    'callername',
    'customername',
    'person',
    'name',
    'visitor',
    'requester',
    'kontakt',
    'ansprechpartner',
    'anrufer',
  ],
  account: [
    'account',
    'accountname',
    'company',
    'companyname',
    'customer',
    'organization',
    'organisation',
    'client',
    'accountid',
    'customerid',
    'firma',
    'kunde',
    'kundennummer',
  ],
  agent: [
    'agent',
    'agentname',
    'owner',
    'assignee',
    'assignedto',
    'handledby',
    'user',
    'rep',
    'salesrep',
    'employee',
    'bearbeiter',
    'mitarbeiter',
  ],
  subject: [
    'subject',
    'topic',
    'reason',
    'title',
    'category',
    'callreason',
    'betreff',
    'thema',
    'anlass',
    'grund',
  ],
  note: [
    'note',
    'notes',
    'description',
    'comment',
    'comments',
    'summary',
    'details',
    'text',
    'notiz',
    'bemerkung',
    'beschreibung',
    'kommentar',
  ],
}

/** Guesses from the headings which column is which; each field goes to one column. */
export function guessLogMapping(headers: readonly string[]): LogMapping {
  const squashed = headers.map(squash)
  const mapping: (LogField | null)[] = headers.map(() => null)
  for (const field of Object.keys(headings) as LogField[]) {
    const column = headings[field]
      .map((heading) => squashed.indexOf(heading))
      .find((at) => at !== -1 && mapping[at] === null)
    if (column !== undefined) mapping[column] = field
  }
  return mapping
}
