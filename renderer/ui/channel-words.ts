/** Channels of touchpoints, as they stand by themselves. For catalogs that say them. */
export const channelTitles = {
  'channel-meeting': 'Meeting',
  'channel-call': 'Call',
  'channel-call-center': 'Call center',
  'channel-web': 'Web',
  'channel-field-service': 'Field service',
  'channel-distributor': 'Distributor',
  'channel-e-mail': 'E-mail',
  'channel-event': 'Event',
} as const

/** The same within a sentence. */
export const channelNames = {
  'channel-meeting': 'meeting',
  'channel-call': 'call',
  'channel-call-center': 'call center',
  'channel-web': 'web',
  'channel-field-service': 'field service',
  'channel-distributor': 'distributor',
  'channel-e-mail': 'e-mail',
  'channel-event': 'event',
} as const
