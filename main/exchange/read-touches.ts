import type { IncomingRead, TouchFileProblem, Window } from '#shared/domain/touchpoint/incoming/incoming.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { refuse, type Result } from '#shared/kernel/result.ts'
import { readCalendar } from './ics/read-calendar.ts'
import { isMailbox } from './mail/messages-of.ts'
import { readMails } from './mail/read-mails.ts'

/** More of a calendar or of mail is not read at once: whoever writes meanwhile waits for it. */
const bytesAtMost = 64 * 1024 * 1024

/** What a file of touchpoints is by its content; what is neither calendar nor mail is taken for a log. */
export function touchFormOf(bytes: Uint8Array): 'calendar' | 'mail' | 'log' {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 8_192))
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
  if (/^BEGIN:VCALENDAR/i.test(head)) return 'calendar'
  const isHeaded = /^[!-9;-~]{1,60}:[ \t]/.test(head)
  const isMail =
    isHeaded && /^(?:from|received|return-path|message-id|date|subject|mime-version):/im.test(head)
  return isMailbox(bytes) || isMail ? 'mail' : 'log'
}

/** The touchpoints of a calendar or of mail. */
export function readTouches(
  form: 'calendar' | 'mail',
  bytes: Uint8Array,
  window: Window,
  checkpoint: Checkpoint,
): Result<IncomingRead, TouchFileProblem> {
  if (bytes.byteLength > bytesAtMost) return refuse({ code: 'too-large', limit: bytesAtMost })
  return form === 'calendar' ? readCalendar(bytes, window, checkpoint) : readMails(bytes, window, checkpoint)
}
