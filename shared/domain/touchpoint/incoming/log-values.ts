import { dayFrom, type CalendarDay } from '#shared/kernel/calendar-day.ts'
import { squash } from '../../import/heading.ts'
import type { TouchpointChannel } from '../model.ts'

/** Which of two numbers a file writes first: `03/04/2026` is 3 April or 4 March. The user says; it is never guessed. */
export const dayOrders = ['day-first', 'month-first'] as const
export type DayOrder = (typeof dayOrders)[number]

/** A day as logs write it, with or without a time behind it: `2026-03-10T08:30`, `10.03.2026 08:30`, `3/10/26`. */
export function dayOfText(text: string, order: DayOrder): CalendarDay | undefined {
  const iso =
    /^\s*(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/.exec(text) ?? /^\s*(\d{4})(\d{2})(\d{2})(?!\d)/.exec(text)
  if (iso) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const [, first = '', sign = '', second = '', year = ''] =
    /^\s*(\d{1,2})([-/.])\s?(\d{1,2})[-/.]\s?(\d{4}|\d{2})(?!\d)/.exec(text) ?? []
  if (year === '') return undefined
  // With points between them the day stands first everywhere.
  const isDayFirst = order === 'day-first' || sign === '.'
  const fullYear = Number(year) + (year.length === 2 ? 2000 : 0)
  return dayFrom(fullYear, Number(isDayFirst ? second : first), Number(isDayFirst ? first : second))
}

/** Whole minutes of `12`, `12.6`, `12,6`, `12 min`, `1:30` (hours and minutes) or `0:12:40`; a part of a minute is rounded. */
export function minutesOfText(text: string): number | undefined {
  const clock = /^\s*(\d{1,3}):([0-5]\d)(?::([0-5]\d))?\s*h?\s*$/i.exec(text)
  if (clock) return Math.round(Number(clock[1]) * 60 + Number(clock[2]) + Number(clock[3] ?? 0) / 60)
  const plain = /^\s*(\d{1,5})(?:[.,](\d{1,6}))?\s*(?:m|min|mins|minutes|minuten)?\.?\s*$/i.exec(text)
  return plain ? Math.round(Number(`${plain[1]}.${plain[2] ?? 0}`)) : undefined
}

const channelWords: readonly (readonly [TouchpointChannel, readonly string[]])[] = [
  [
    'call-center',
    ['callcenter', 'callcentre', 'hotline', 'support', 'servicedesk', 'helpdesk', 'inbound', 'outbound'],
  ],
  ['call', ['call', 'phone', 'phonecall', 'telephone', 'telefon', 'telefonat', 'anruf']],
  ['meeting', ['meeting', 'visit', 'onsite', 'appointment', 'besuch', 'termin', 'besprechung']],
  ['web', ['web', 'chat', 'webchat', 'portal', 'website', 'online', 'form', 'webform', 'shop', 'webshop']],
  [
    'field-service',
    [
      'fieldservice',
      'service',
      'technician',
      'maintenance',
      'repair',
      'kundendienst',
      'wartung',
      'techniker',
    ],
  ],
  ['distributor', ['distributor', 'dealer', 'partner', 'reseller', 'handler', 'handel', 'vertriebspartner']],
  ['e-mail', ['email', 'mail']],
  ['event', ['event', 'fair', 'tradefair', 'seminar', 'webinar', 'messe', 'veranstaltung']],
]

export function channelOfText(text: string): TouchpointChannel | undefined {
  const word = squash(text)
  return channelWords.find(([channel, words]) => squash(channel) === word || words.includes(word))?.[0]
}
