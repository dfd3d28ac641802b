import { leadSources, leadStatuses, type LeadSource, type LeadStatus } from '../lead/model.ts'
import { folded } from './folded.ts'

/** What the usual systems call the states of a lead; theirs for "converted" too. */
const statuses: Readonly<Record<LeadStatus, readonly string[]>> = {
  new: ['open', 'open - not contacted', 'not contacted', 'neu', 'offen', 'subscriber'],
  working: [
    'working - contacted',
    'contacted',
    'in progress',
    'in_progress',
    'attempted to contact',
    'attempted_to_contact',
    'attempting',
    'connected',
    'nurturing',
    'in bearbeitung',
    'kontaktiert',
  ],
  qualified: ['open deal', 'open_deal', 'sales qualified', 'sql', 'qualifiziert'],
  converted: ['closed - converted', 'closed converted', 'konvertiert'],
  disqualified: [
    'closed - not converted',
    'unqualified',
    'bad timing',
    'bad_timing',
    'lost',
    'cannot contact',
    'no longer interested',
    'canceled',
    'cancelled',
    'junk',
    'disqualifiziert',
    'verloren',
  ],
}

const sources: Readonly<Record<LeadSource, readonly string[]>> = {
  referral: [
    'employee referral',
    'external referral',
    'customer referral',
    'partner referral',
    'word of mouth',
    'empfehlung',
    'referrals',
  ],
  web: [
    'website',
    'web form',
    'organic search',
    'organic_search',
    'paid search',
    'paid_search',
    'direct traffic',
    'direct_traffic',
    'internet',
    'online',
  ],
  event: [
    'trade show',
    'tradeshow',
    'seminar',
    'seminar - internal',
    'seminar - partner',
    'conference',
    'messe',
    'webinar',
  ],
  campaign: [
    'advertisement',
    'email marketing',
    'email_marketing',
    'direct mail',
    'public relations',
    'social media',
    'social_media',
    'paid social',
    'paid_social',
    'kampagne',
  ],
  distributor: ['partner', 'reseller', 'handler', 'vertriebspartner'],
  'call-center': ['call center', 'phone inquiry', 'inbound call', 'cold call', 'telefon'],
  other: ['purchased list', 'sonstige', 'andere', 'offline'],
}

const statusWords = inverted(statuses, leadStatuses)
const sourceWords = inverted(sources, leadSources)

/** The state that a cell means; `undefined` for a word that is nobody's. */
export function leadStatusOf(text: string): LeadStatus | undefined {
  return statusWords.get(folded(text))
}

/** Where a lead came from, as a cell says it; `undefined` for a word that is none of the kinds, which is then kept as it is. */
export function leadSourceOf(text: string): LeadSource | undefined {
  return sourceWords.get(folded(text))
}

function inverted<V extends string>(
  words: Readonly<Record<V, readonly string[]>>,
  values: readonly V[],
): ReadonlyMap<string, V> {
  return new Map(
    values.flatMap((value) => [value, ...words[value]].map((word) => [folded(word), value] as const)),
  )
}
