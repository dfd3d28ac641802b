import { accountNameHeadings } from './account-headings.ts'
import type { LeadFieldKey } from './fields.ts'

/** Headings by field, the likeliest first. A field earlier in the list chooses first. */
export const leadHeadings: readonly (readonly [LeadFieldKey, readonly string[]])[] = [
  ['sourceId', ['donotmodifylead', 'recordidlead', 'leadid', 'id', 'recordid', 'sourceid', 'externalid']],
  ['firstName', ['firstname', 'vorname', 'givenname']],
  ['lastName', ['lastname', 'nachname', 'surname', 'familyname']],
  ['fullName', ['fullname', 'leadname', 'contactname', 'name', 'ansprechpartner']],
  ['title', ['jobtitle', 'position', 'funktion', 'title']],
  ['company', ['company', 'companyname', 'firma', 'organization', 'unternehmen', ...accountNameHeadings]],
  ['email', ['email', 'emailaddress', 'emailaddress1', 'workemail', 'emailadresse', 'mail']],
  [
    'phone',
    [
      'businessphone',
      'phone',
      'phonenumber',
      'telephone1',
      'telefon',
      'mobilephone',
      'mobilephonenumber',
      'mobile',
    ],
  ],
  ['website', ['website', 'websiteurl', 'url', 'webseite', 'domain']],
  ['city', ['city', 'address1city', 'ort', 'stadt']],
  ['country', ['country', 'countryregion', 'address1country', 'countrycode', 'land']],
  ['industry', ['industry', 'industrysector', 'branche', 'marketsegment']],
  ['employees', ['numberofemployees', 'noofemployees', 'employees', 'mitarbeiter']],
  ['leadSource', ['leadsource', 'source', 'originalsource', 'originaltrafficsource', 'quelle']],
  [
    'sourceDetail',
    [
      'sourcecampaign',
      'campaign',
      'campaignname',
      'leadsourcedetail',
      'sourcedetail',
      'originalsourcedrilldown1',
      'kampagne',
    ],
  ],
  ['leadStatus', ['leadstatus', 'status', 'hsleadstatus', 'leadpipelinestage', 'statecode']],
  [
    'disqualifiedReason',
    ['disqualifiedreason', 'disqualificationreason', 'unqualifiedreason', 'lossreason', 'statusreason'],
  ],
  ['owner', ['leadowner', 'owner', 'ownername', 'owneremail', 'contactowner', 'betreuer']],
  [
    'need',
    ['need', 'description', 'message', 'comments', 'notes', 'subject', 'topic', 'beschreibung', 'bedarf'],
  ],
  ['product', ['productinterest', 'product', 'mainapplication', 'productline', 'produkt']],
  ['budget', ['budget', 'budgetamount', 'estvalue', 'estimatedvalue', 'amount']],
  ['currency', ['currencyisocode', 'currencycode', 'currency', 'wahrung']],
  ['decidesOn', ['decideson', 'estclosedate', 'estimatedclosedate', 'purchasedate']],
  [
    'receivedOn',
    ['createddate', 'createdon', 'createdate', 'createdat', 'receivedon', 'eingangsdatum', 'erstelltam'],
  ],
  ['nextStep', ['nextstep', 'nextsteps', 'nachsterschritt']],
  ['nextStepDueOn', ['nextstepdueon', 'nextappointmentdate', 'nextactivitydate']],
]
