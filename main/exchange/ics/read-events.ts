import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { unescaped } from '../vcard/card-property.ts'
import { readContentLines, type EventProperty } from './content-lines.ts'

/** An event with what is asked of it; what hangs in it (alarms) and what is carried along (attachments) is gone over. */
export type RawEvent = Readonly<{ place: number; properties: readonly EventProperty[]; attachments: number }>
export type EventsRead = Readonly<{ events: readonly RawEvent[]; isCutOff: boolean; hasTooMany: boolean }>

const asked = new Set([
  'UID',
  'SUMMARY',
  'DESCRIPTION',
  'LOCATION',
  'DTSTART',
  'DTEND',
  'DURATION',
  'RRULE',
  'RDATE',
  'EXDATE',
  'RECURRENCE-ID',
  'STATUS',
  'ORGANIZER',
  'ATTENDEE',
])
const propertiesAtMost = 2_000
const eventsAtMost = 50_000

/** The events of a calendar file (RFC 5545) one by one, unfolded, with the texts of their properties still escaped. */
export function readEvents(bytes: Uint8Array, checkpoint: Checkpoint): EventsRead {
  const events: RawEvent[] = []
  const within: string[] = []
  let open: { properties: EventProperty[]; attachments: number } | undefined
  let place = 0
  let hasTooMany = false

  const visit = ({ head, text }: EventProperty): void => {
    const name = text.trim().toUpperCase()
    if (head.name === 'BEGIN') {
      // Whoever nests without end is read no deeper.
      if (within.length < 100) within.push(name)
      if (name === 'VEVENT' && !open) open = { properties: [], attachments: 0 }
    } else if (head.name === 'END') {
      if (within.at(-1) === name) within.pop()
      if (name !== 'VEVENT' || !open) return
      place += 1
      if (events.length < eventsAtMost) events.push({ place, ...open })
      else hasTooMany = true
      open = undefined
    } else if (open && within.at(-1) === 'VEVENT') {
      if (head.name === 'ATTACH') open.attachments += 1
      else if (asked.has(head.name) && open.properties.length < propertiesAtMost)
        open.properties.push({ head, text })
    }
  }
  readContentLines(bytes, visit, checkpoint)
  return { events, isCutOff: open !== undefined, hasTooMany }
}

export function propertyOf(event: RawEvent, name: string): EventProperty | undefined {
  return event.properties.find(({ head }) => head.name === name)
}

/** The text of a property without its escapes; empty where there is none. */
export function plainOf(event: RawEvent, name: string): string {
  return unescaped(propertyOf(event, name)?.text ?? '', false)
}
