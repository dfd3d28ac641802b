import { buyingRoles } from '../buying-center/model.ts'
import { campaignStates, responseKinds } from '../campaign/model.ts'
import { importObjects } from '../import/fields.ts'
import { leadSources, leadStatuses } from '../lead/model.ts'
import { touchpointChannels } from '../touchpoint/model.ts'
import { sides } from '../touchpoint/outcome.ts'
import { choice, day, flag, money, number, text } from './field-kinds.ts'

/** What comes from outside: leads, campaigns and what became of them, who took part in touchpoints, and imports. */
export const marketObjects = {
  lead: {
    fields: {
      name: text,
      company: text,
      title: text,
      leadStatus: choice(leadStatuses),
      leadSource: choice(leadSources),
      sourceDetail: text,
      need: text,
      products: text,
      budget: money,
      decidesOn: day,
      decisionRole: choice(buyingRoles),
      receivedOn: day,
      nextStep: text,
      nextStepDueOn: day,
      convertedOn: day,
      disqualifiedReason: text,
      industry: text,
      employees: number,
      city: text,
      country: text,
      email: text,
      phone: text,
    },
    paths: { owner: 'team-member', account: 'account', person: 'person', opportunity: 'opportunity' },
  },
  campaign: {
    fields: {
      name: text,
      aim: text,
      campaignState: choice(campaignStates),
      startsOn: day,
      endsOn: day,
      budget: money,
    },
    paths: { owner: 'team-member' },
  },
  'campaign-account': {
    fields: {
      origin: choice(['view', 'hand']),
      reason: text,
      isHeldOut: flag,
      leftOutReason: text,
    },
    paths: { campaign: 'campaign', account: 'account' },
  },
  'campaign-wave': {
    fields: {
      title: text,
      happensOn: day,
      channel: choice(touchpointChannels),
      material: text,
      spent: money,
    },
    paths: { campaign: 'campaign' },
  },
  'campaign-response': {
    fields: { respondedOn: day, responseKind: choice(responseKinds), note: text },
    paths: {
      campaign: 'campaign',
      account: 'account',
      person: 'person',
      wave: 'campaign-wave',
      touchpoint: 'touchpoint',
    },
  },
  participant: {
    fields: { happenedOn: day, side: choice(sides) },
    paths: { account: 'account', touchpoint: 'touchpoint', person: 'person', teamMember: 'team-member' },
  },
  import: {
    fields: {
      importedOn: day,
      importObject: choice(importObjects),
      profile: text,
      actor: text,
      unchanged: number,
      leftOut: number,
      isTakenBack: flag,
    },
    paths: {},
  },
} as const
