import { accountKeyHeadings, accountNameHeadings } from './account-headings.ts'
import type { OpportunityFieldKey } from './fields.ts'

/** Headings by field, the likeliest first. A field earlier in the list chooses first. */
export const opportunityHeadings: readonly (readonly [OpportunityFieldKey, readonly string[]])[] = [
  [
    'sourceId',
    [
      'donotmodifyopportunity',
      'recordiddeal',
      'opportunityid',
      'dealid',
      'id',
      'recordid',
      'sourceid',
      'externalid',
      'verkaufschanceid',
    ],
  ],
  [
    'account',
    [
      'accountid',
      'associatedcompanyids',
      'associatedcompanyid',
      'potentialcustomer',
      ...accountKeyHeadings,
      ...accountNameHeadings,
      'associatedcompanyprimary',
      'associatedcompanynames',
    ],
  ],
  [
    'name',
    ['opportunityname', 'dealname', 'topic', 'name', 'title', 'subject', 'verkaufschance', 'bezeichnung'],
  ],
  [
    'product',
    ['productline', 'productname', 'product', 'productfamily', 'produkt', 'produktlinie', 'produktgruppe'],
  ],
  [
    'amount',
    [
      'amount',
      'closevalue',
      'dealamount',
      'estrevenue',
      'estimatedrevenue',
      'estimatedvalue',
      'actualrevenue',
      'value',
      'betrag',
      'wert',
      'volumen',
    ],
  ],
  ['currency', ['currencyisocode', 'dealcurrencycode', 'currencycode', 'currency', 'wahrung']],
  [
    'stage',
    [
      'stagename',
      'dealstage',
      'dealpipelinestageid',
      'opportunitystage',
      'salesstage',
      'stage',
      'pipelinephase',
      'phase',
      'stufe',
      'verkaufsphase',
    ],
  ],
  ['state', ['opportunitystatus', 'status', 'statecode', 'state']],
  ['probability', ['probability', 'dealprobability', 'wahrscheinlichkeit']],
  [
    'closesOn',
    [
      'closedate',
      'estclosedate',
      'estimatedclosedate',
      'expectedclosedate',
      'abschlussdatum',
      'geplanterabschluss',
    ],
  ],
  ['closedOn', ['actualclosedate', 'closedon', 'wonon']],
  [
    'closeReason',
    ['closedlostreason', 'closedwonreason', 'lossreason', 'statusreason', 'reason', 'grund', 'verlustgrund'],
  ],
  [
    'owner',
    [
      'opportunityowner',
      'dealowner',
      'ownername',
      'owner',
      'owneremail',
      'salesagent',
      'salesrep',
      'salesperson',
      'betreuer',
      'verkaufer',
    ],
  ],
  ['nextStep', ['nextstep', 'nextsteps', 'nachsterschritt']],
]
