/** The system whose headings a file bears. `plain` is any other. */
export const importSources = [
  'salesforce',
  'hubspot',
  'dynamics',
  'outlook',
  'google',
  'sap',
  'cards',
  'plain',
] as const
export type ImportSource = (typeof importSources)[number]

/** What a file holds that is not imported here. */
export const unsupportedObjects = [
  'opportunity',
  'opportunity-line',
  'order',
  'case',
  'task',
  'event',
  'product',
  'user',
  'vendor',
  'company-code',
  'pipeline-stage',
  'code-list',
  'unknown',
] as const
export type UnsupportedObject = (typeof unsupportedObjects)[number]

/** @param headings squashed (see `squash`), in the order of the file */
export function sourceOf(headers: readonly string[], headings: ReadonlySet<string>): ImportSource {
  const has = (...any: readonly string[]) => any.some((heading) => headings.has(heading))
  if (has('mandt', 'kunnr', 'lifnr', 'matnr', 'bukrs')) return 'sap'
  if ([...headings].some((heading) => heading.startsWith('donotmodify')) || has('objecttypecode'))
    return 'dynamics'
  if (has('emaildisplayname', 'directoryserver', 'ttytddphone')) return 'outlook'
  if (has('email1value', 'phone1value')) return 'google'
  if (headers.some((header) => /^property_/i.test(header))) return 'hubspot'
  if (has('systemmodstamp', 'jigsaw', 'recordtypeid', 'profileid') || (has('isdeleted') && has('ownerid')))
    return 'salesforce'
  if (
    has(
      'recordidcontact',
      'recordidcompany',
      'lifecyclestage',
      'engagementid',
      'portalid',
      'dealid',
      'pipelineid',
    )
  )
    return 'hubspot'
  return 'plain'
}

/** What the headings tell of that is neither account nor contact; `undefined` where they do not. */
export function unsupportedObjectOf(headings: ReadonlySet<string>): UnsupportedObject | undefined {
  const has = (...any: readonly string[]) => any.some((heading) => headings.has(heading))
  if (has('objecttypecode', 'attributename')) return 'code-list'
  if (has('casenumber')) return 'case'
  if (has('matnr', 'productcode', 'stockkeepingunit'))
    return has('opportunityid', 'unitprice') ? 'opportunity-line' : 'product'
  if (has('bukrs')) return 'company-code'
  if (has('ktokk') || (has('lifnr') && !has('kunnr'))) return 'vendor'
  if (has('tasksubtype', 'tasktype', 'hstasktype')) return 'task'
  if (has('whoid', 'whatid', 'meetingoutcome', 'engagementid', 'startdatetime')) return 'event'
  if (has('dealname', 'dealid', 'dealstage', 'stagename', 'opportunityid') && !has('firstname'))
    return 'opportunity'
  if (has('pipelineid') && has('stageid')) return 'pipeline-stage'
  if (has('salesordernumber', 'ordernumber', 'orderid', 'invoiceno', 'invoicenumber')) return 'order'
  if (has('username', 'activeuserid') && has('email', 'profileid')) return 'user'
  if (has('productkey', 'productname', 'product', 'sku') && !has('email', 'phone')) return 'product'
  return undefined
}
