/** Who was erased, after how long somebody is to be, and who is kept longer, in the sentences of the history. */
export const privacyThings = {
  'thing-erasure': 'the note that somebody was erased',
  'thing-age-limit': 'an age limit',
  'thing-age-kept': 'how long {{name}} is kept',
} as const

export const privacyFields = {
  erasedId: 'placeholder',
  erasedOn: 'erased on',
  erasedBy: 'erased by',
  months: 'months',
  thingId: 'who',
  keptUntil: 'kept until',
  keptOn: 'day of the decision to keep',
  keptBy: 'who decided to keep',
} as const

export const privacyValues = {
  'kind-quiet': 'people without contact',
  'kind-left': 'people who left their company',
  'kind-removed': 'people who were removed',
  'kind-lead': 'leads',
  'kind-judgement': 'judgements about people',
  'part-whole': 'all that is held',
  'part-judgements': 'judgements',
} as const
