import { recognize } from '#shared/domain/import/recognize.ts'
import { decodeText } from '../../../main/exchange/csv/decode-text.ts'
import { readTable } from '../../../main/exchange/csv/read-table.ts'
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { realData } from '../exchange/real-data.ts'

/** Field by heading, of the columns that are mapped. */
function fieldsOf(headers: readonly string[]): Readonly<Record<string, string>> {
  const { mapping } = recognize(headers)
  return Object.fromEntries(
    headers.flatMap((header, column) => (mapping[column] ? [[mapping[column], header]] : [])),
  )
}

describe.skipIf(!realData)('real files (skipped without ../shared/data)', () => {
  function headersOf(path: string): readonly string[] {
    const text = decodeText(new Uint8Array(readFileSync(`${realData}/${path}`)))
    const table = text.ok ? readTable(text.value.text) : text
    if (!table.ok) throw new Error(`${path}: ${JSON.stringify(table.error)}`)
    return table.value.headers
  }

  /** What each file of the collection is; a file without an entry here fails the last test. */
  const templates: Readonly<Record<string, readonly [object: string, source: string]>> = {
    'dynamics365/accounts_export_header.csv': ['account', 'dynamics'],
    'dynamics365/contacts_export_header.csv': ['contact', 'dynamics'],
    'dynamics365/fivetran_stringmap.csv': ['code-list', 'dynamics'],
    'dynamics365/leads_export_header.csv': ['contact', 'dynamics'],
    'encodings/dataloader_csvEscapedQuotes.csv': ['unknown', 'plain'],
    'encodings/dataloader_csvtext_BOM_UTF16BE.csv': ['unknown', 'plain'],
    'encodings/dataloader_csvtext_BOM_UTF16LE.csv': ['unknown', 'plain'],
    'encodings/dataloader_csvtext_BOM_UTF8.csv': ['unknown', 'plain'],
    'google/google_contacts_2024_header.csv': ['contact', 'google'],
    'hubspot/fivetran_company.csv': ['account', 'hubspot'],
    'hubspot/fivetran_contact.csv': ['contact', 'hubspot'],
    'hubspot/fivetran_deal.csv': ['opportunity', 'hubspot'],
    'hubspot/fivetran_deal_company.csv': ['opportunity', 'hubspot'],
    'hubspot/fivetran_deal_contact.csv': ['opportunity', 'hubspot'],
    'hubspot/fivetran_deal_pipeline_stage.csv': ['pipeline-stage', 'hubspot'],
    'hubspot/fivetran_deal_stage.csv': ['opportunity', 'hubspot'],
    'hubspot/fivetran_engagement_meeting.csv': ['event', 'hubspot'],
    'hubspot/fivetran_engagement_task.csv': ['task', 'hubspot'],
    'hubspot/fivetran_owner.csv': ['user', 'hubspot'],
    'hubspot/hubspot_contacts_header.csv': ['contact', 'hubspot'],
    'hubspot/hubspot_view_export_contacts_and_primary_company_header.csv': ['contact', 'hubspot'],
    'outlook/outlook_desktop_export_header.csv': ['contact', 'outlook'],
    'salesforce/dataexport_Account_header.csv': ['account', 'salesforce'],
    'salesforce/dataexport_Case_header.csv': ['case', 'salesforce'],
    'salesforce/dataexport_Contact_header.csv': ['contact', 'salesforce'],
    'salesforce/dataexport_Lead_header.csv': ['contact', 'salesforce'],
    'salesforce/dataexport_Opportunity_header.csv': ['opportunity', 'salesforce'],
    'salesforce/dataloader_error_log.csv': ['opportunity', 'salesforce'],
    'salesforce/dataloader_sample_accountData.csv': ['account', 'salesforce'],
    'salesforce/dataloader_sample_opportunityData.csv': ['opportunity', 'salesforce'],
    'salesforce/dataloader_success_log.csv': ['opportunity', 'salesforce'],
    'salesforce/fivetran_account.csv': ['account', 'salesforce'],
    'salesforce/fivetran_contact.csv': ['contact', 'salesforce'],
    'salesforce/fivetran_event.csv': ['event', 'salesforce'],
    'salesforce/fivetran_opportunity.csv': ['opportunity', 'salesforce'],
    'salesforce/fivetran_opportunity_line_item.csv': ['opportunity-line', 'salesforce'],
    'salesforce/fivetran_product_2.csv': ['product', 'salesforce'],
    'salesforce/fivetran_task.csv': ['task', 'salesforce'],
    'salesforce/fivetran_user.csv': ['user', 'salesforce'],
    'sap/fivetran_kna1.csv': ['account', 'sap'],
    'sap/fivetran_lfa1.csv': ['vendor', 'sap'],
    'sap/fivetran_mara.csv': ['product', 'sap'],
    'sap/fivetran_t001.csv': ['company-code', 'sap'],
    'sap/kna1_theobald_doc_example.csv': ['account', 'sap'],
  }
  const files = realData
    ? readdirSync(`${realData}/crm-templates`, { recursive: true, encoding: 'utf8' }).filter((path) =>
        path.endsWith('.csv'),
      )
    : []
  test.each(files)('%s', (path) => {
    const found = recognize(headersOf(`crm-templates/${path}`))

    expect([found.object === 'unsupported' ? found.guess : found.object, found.source]).toEqual(
      templates[path],
    )
    expect(found.mapping.some((field) => field !== null)).toBe(found.object !== 'unsupported')
  })

  const mapped: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    [
      'adventureworks/DimReseller.csv',
      {
        sourceId: 'ResellerKey',
        name: 'ResellerName',
        segment: 'BusinessType',
        employees: 'NumberEmployees',
        annualRevenue: 'AnnualRevenue',
        phone: 'Phone',
        street: 'AddressLine1',
      },
    ],
    [
      'adventureworks/store_contacts.csv',
      {
        account: 'ResellerKey',
        sourceId: 'PersonID',
        salutation: 'Title',
        firstName: 'FirstName',
        lastName: 'LastName',
        title: 'ContactType',
        email: 'EmailAddress',
        phone: 'PhoneNumber',
      },
    ],
    [
      'adventureworks/employee_org_chart.csv',
      {
        sourceId: 'BusinessEntityID',
        manager: 'ManagerBusinessEntityID',
        firstName: 'FirstName',
        lastName: 'LastName',
        title: 'JobTitle',
        email: 'EmailAddress',
      },
    ],
    [
      'crm-sales-opportunities/accounts.csv',
      {
        name: 'account',
        industry: 'sector',
        annualRevenue: 'revenue',
        employees: 'employees',
        country: 'office_location',
        parent: 'subsidiary_of',
      },
    ],
    [
      'uk-organograms/nhs-england.csv',
      {
        sourceId: 'Post Unique Reference',
        seniority: 'Grade',
        title: 'Job Title',
        note: 'Job/Team Function',
        account: 'Organisation',
        department: 'Unit',
        manager: 'Reports to Senior Post',
      },
    ],
    [
      'crm-templates/salesforce/dataexport_Contact_header.csv',
      {
        modifiedOn: 'LastModifiedDate',
        sourceId: 'Id',
        account: 'AccountId',
        salutation: 'Salutation',
        firstName: 'FirstName',
        lastName: 'LastName',
        location: 'MailingCity',
        phone: 'Phone',
        mobile: 'MobilePhone',
        manager: 'ReportsToId',
        email: 'Email',
        title: 'Title',
        department: 'Department',
        note: 'Description',
      },
    ],
    [
      'crm-templates/outlook/outlook_desktop_export_header.csv',
      {
        salutation: 'Title',
        firstName: 'First Name',
        lastName: 'Last Name',
        account: 'Company',
        department: 'Department',
        title: 'Job Title',
        location: 'Business City',
        phone: 'Business Phone',
        mobile: 'Mobile Phone',
        email: 'E-mail Address',
        manager: "Manager's Name",
        note: 'Notes',
      },
    ],
    [
      'crm-templates/dynamics365/accounts_export_header.csv',
      {
        modifiedOn: '(Do Not Modify) Modified On',
        sourceId: '(Do Not Modify) Account',
        name: 'Account Name',
        phone: 'Main Phone',
        segment: 'Business Type',
        tier: 'Category',
      },
    ],
    [
      'crm-templates/hubspot/fivetran_company.csv',
      {
        sourceId: 'id',
        name: 'property_name',
        description: 'property_description',
        industry: 'property_industry',
        street: 'property_address',
        city: 'property_city',
        region: 'property_state',
        country: 'property_country',
        annualRevenue: 'property_annualrevenue',
      },
    ],
    [
      'crm-templates/sap/kna1_theobald_doc_example.csv',
      { sourceId: 'KUNNR', country: 'LAND1', name: 'NAME1', city: 'ORT01' },
    ],
  ]
  test.each(mapped)('the columns of %s', (path, fields) => {
    expect(fieldsOf(headersOf(path))).toEqual(fields)
  })
})
