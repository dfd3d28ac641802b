import { sql } from 'kysely'
import type { marketObjects } from '#shared/domain/query/market-objects.ts'
import {
  account,
  all,
  column,
  joined,
  named,
  none,
  over,
  own,
  words,
  type Over,
  type QueryPlace,
} from './query-columns.ts'

const nameOfLead: Over = (at) =>
  sql`coalesce(nullif(trim(${sql.ref(`${at}.first_name`)} || ' ' || ${sql.ref(`${at}.last_name`)}), ''),
    nullif(${sql.ref(`${at}.company`)}, ''), nullif(${sql.ref(`${at}.title`)}, ''), nullif(${sql.ref(`${at}.email`)}, ''))`

/** Who took part, each row by an id of its own; of one of ours or one of theirs only one way leads on. */
const participants = sql`(select person_id || '/' || touchpoint_id as id, person_id, happened_on, touchpoint_id,
    case when exists (select 1 from team_member where team_member.id = person_id) then 'ours' else 'theirs' end as side
  from touchpoint_person)`

/** One row for each import and object, with what the record says of its command. Days are those of UTC. */
const imports = sql`(select command_seq || '/' || object as id, object, profile, unchanged, left_out,
    substr(command.happened_at, 1, 10) as imported_on, command.actor as actor,
    (command.standing = 'undone' or exists (select 1 from import_taken_back where import_seq = command.seq)) as is_taken_back
  from import_note join command on command.seq = import_note.command_seq)`

/** Where what comes from outside is kept (`market-objects.ts`). */
export const marketPlaces: Readonly<Record<keyof typeof marketObjects, QueryPlace>> = {
  lead: {
    table: 'lead',
    fields: {
      name: nameOfLead,
      ...named(words, 'company', 'title', 'need', 'industry', 'city', 'country', 'email', 'phone'),
      ...all(words, {
        sourceDetail: 'source_detail',
        nextStep: 'next_step',
        disqualifiedReason: 'disqualified_reason',
      }),
      ...all(column, {
        leadStatus: 'status',
        leadSource: 'source',
        budget: 'budget_minor',
        decidesOn: 'decides_on',
        decisionRole: 'decision_role',
        receivedOn: 'received_on',
        nextStepDueOn: 'next_step_due_on',
        convertedOn: 'converted_on',
        employees: 'employees',
      }),
      products: joined('products'),
    },
    paths: all(column, {
      owner: 'owner_id',
      account: 'account_id',
      person: 'contact_id',
      opportunity: 'opportunity_id',
    }),
    accountId: account,
    leadId: own,
    currency: column('currency'),
  },
  campaign: {
    table: 'campaign',
    fields: {
      ...named(words, 'name', 'aim'),
      ...all(column, {
        campaignState: 'state',
        startsOn: 'starts_on',
        endsOn: 'ends_on',
        budget: 'budget_minor',
      }),
    },
    paths: all(column, { owner: 'owner_id' }),
    accountId: none,
    leadId: own,
    currency: column('currency'),
  },
  'campaign-account': {
    table: 'campaign_account',
    fields: {
      ...all(column, { origin: 'origin', isHeldOut: 'is_held_out' }),
      ...all(words, { reason: 'reason', leftOutReason: 'left_out_reason' }),
    },
    paths: all(column, { campaign: 'campaign_id', account: 'account_id' }),
    accountId: account,
    leadId: column('campaign_id'),
  },
  'campaign-wave': {
    table: 'campaign_wave',
    fields: {
      ...named(words, 'title', 'material'),
      ...all(column, { happensOn: 'happens_on', channel: 'channel', spent: 'cost_minor' }),
    },
    paths: all(column, { campaign: 'campaign_id' }),
    accountId: none,
    leadId: column('campaign_id'),
    currency: over('campaign_id', 'campaign', 'currency'),
  },
  'campaign-response': {
    table: 'campaign_response',
    fields: {
      ...all(column, { respondedOn: 'responded_on', responseKind: 'kind' }),
      note: words('note'),
    },
    paths: all(column, {
      campaign: 'campaign_id',
      account: 'account_id',
      person: 'contact_id',
      wave: 'wave_id',
      touchpoint: 'touchpoint_id',
    }),
    accountId: account,
    leadId: column('campaign_id'),
  },
  participant: {
    table: participants,
    fields: all(column, { happenedOn: 'happened_on', side: 'side' }),
    paths: {
      ...all(column, { touchpoint: 'touchpoint_id', person: 'person_id', teamMember: 'person_id' }),
      account: over('touchpoint_id', 'touchpoint'),
    },
    accountId: over('touchpoint_id', 'touchpoint'),
    leadId: column('touchpoint_id'),
  },
  import: {
    table: imports,
    fields: {
      ...named(column, 'profile', 'actor', 'unchanged'),
      ...all(column, {
        importedOn: 'imported_on',
        importObject: 'object',
        leftOut: 'left_out',
        isTakenBack: 'is_taken_back',
      }),
    },
    paths: {},
    accountId: none,
    leadId: own,
  },
}
