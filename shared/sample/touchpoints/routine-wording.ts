import type { TouchpointChannel } from '#shared/domain/touchpoint/model.ts'
import type { SampleKey } from '../model.ts'

/** Subject | note, per channel; `{line}` is one of the account's lines or topics. */
export const routineWording: Readonly<Record<TouchpointChannel, string>> = {
  meeting: `
    Monthly talk, {line} | Went through stops and open offers. Minutes sent the same day.
    Planning for {line} | Dates for the next shutdown agreed, parts list to follow.
    Open points {line} | Four of six points closed, the others have a date.
    Training need {line} | Two new operators on the late shift. Course offered.
    Review of {line} | Output in line with the agreement; waste slightly above.
  `,
  call: `
    Question on {line} | Answered on the phone, drawing sent afterwards.
    Delivery date for {line} | Confirmed for the week agreed.
    Offer for {line} | Wants the second variant priced as well.
    Follow-up on {line} | Runs as it should since the visit.
    Short stop on {line} | Restarted with remote help in twenty minutes.
  `,
  'call-center': `
    Fault report {line} | Sensor message cleared with the operator; no visit needed.
    Parts request {line} | Number identified by photo, offer sent.
    Hotline {line} | Night shift; handed on to field service in the morning.
  `,
  web: `
    Portal order for {line} | Order without a question.
    Portal: documents for {line} | Manual and parts list downloaded.
    Portal: availability for {line} | Looked up eleven positions, ordered seven.
  `,
  'field-service': `
    Preventive service {line} | Done as planned. Two seals at the wear limit replaced.
    Repair {line} | Bearing replaced, cause is the missing cover.
    Format change supported on {line} | Second change ran without help.
    Inspection {line} | No findings; next inspection in six months.
    Adjustment {line} | Infeed readjusted after a new material.
  `,
  distributor: `
    Stock question {line} | The distributor holds half of the list; the rest comes from the works.
    Parts for {line} | Delivered through the distributor within the week.
  `,
  'e-mail': `
    Documents for {line} | Sent the updated declaration and the parts list.
    Question on {line} | Answered within a day.
    Minutes of the talk on {line} | Returned with one correction.
    Figures of last month, {line} | Sent as agreed; thanked and passed them on.
  `,
  event: `
    Trade fair: {line} | Came by with two colleagues, asked for a film of the changeover.
    Webinar on {line} | Took part to the end and asked about energy use.
  `,
}

/** Which channels a team member uses, and how often. */
export const channelsOf: Readonly<Record<SampleKey, Readonly<Partial<Record<TouchpointChannel, number>>>>> = {
  brandt: { meeting: 5, call: 4, 'e-mail': 3, event: 0.6 },
  demirel: { meeting: 5, call: 4, 'e-mail': 2, distributor: 1, event: 0.5 },
  solheim: { meeting: 4, call: 4, 'e-mail': 4, event: 0.6 },
  raman: { meeting: 3, call: 5, 'e-mail': 3, distributor: 1.6, event: 0.5 },
  lindner: { meeting: 3, call: 1, event: 1 },
  krause: { 'field-service': 8, call: 2, 'call-center': 3 },
  ferrer: { meeting: 4, call: 3, 'e-mail': 2, event: 0.8 },
  nowicki: { call: 3, 'e-mail': 4, web: 14, 'call-center': 4 },
  eze: { meeting: 2, call: 3, 'e-mail': 3, event: 1 },
}

/** Usual minutes, from and to; `null` where nobody counts them. */
export const minutesOf: Readonly<Record<TouchpointChannel, readonly [least: number, most: number] | null>> = {
  meeting: [30, 120],
  call: [5, 40],
  'call-center': [5, 25],
  web: null,
  'field-service': [90, 480],
  distributor: [10, 45],
  'e-mail': null,
  event: [30, 180],
}
