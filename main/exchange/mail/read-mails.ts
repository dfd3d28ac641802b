import {
  createLeftOut,
  peopleAtMost,
  touchesAtMost,
  type IncomingRead,
  type IncomingTouch,
  type LeftOutCounts,
  type TouchFileProblem,
  type Window,
} from '#shared/domain/touchpoint/incoming/incoming.ts'
import { keptNote } from '#shared/domain/touchpoint/incoming/kept-text.ts'
import { postsSaid } from '#shared/domain/touchpoint/incoming/post-said.ts'
import type { Checkpoint } from '#shared/kernel/checkpoint.ts'
import { oneLine } from '#shared/kernel/one-line.ts'
import { ok, refuse, type Result } from '#shared/kernel/result.ts'
import { sourceIdOf } from '../source-id.ts'
import { wallTimeIn } from '../zone-time.ts'
import { decodedWords } from './encoded-text.ts'
import { bodyOf } from './mail-body.ts'
import { addressesOf, headed, instantOf, type HeadedPart } from './mail-header.ts'
import { messagesOf } from './messages-of.ts'
import { ownWords } from './own-words.ts'

/** The messages of a mail file, one (`.eml`) or many (`.mbox`), as touchpoints of their days. Attachments are not held. */
export function readMails(
  bytes: Uint8Array,
  window: Window,
  checkpoint: Checkpoint,
): Result<IncomingRead, TouchFileProblem> {
  const leftOut = createLeftOut()
  const touches: IncomingTouch[] = []
  let place = 0
  let messages = 0
  for (const message of messagesOf(bytes)) {
    checkpoint()
    place += 1
    const part = headed(message.plain())
    if (!['from', 'to', 'date', 'subject', 'message-id'].some((name) => part.headers.has(name))) continue
    messages += 1
    const touch = touchOf(part, place, window, leftOut)
    if (touch) touches.push(touch)
    if (touches.length > touchesAtMost) return refuse({ code: 'too-many', limit: touchesAtMost })
  }
  if (messages === 0) return refuse({ code: 'no-messages' })
  return ok({ touches, leftOut: leftOut.all() })
}

function touchOf(
  part: HeadedPart,
  place: number,
  { from, until, zone }: Window,
  leftOut: LeftOutCounts,
): IncomingTouch | undefined {
  const headerOf = (name: string): string => part.headers.get(name) ?? ''
  const instant = instantOf(headerOf('date'))
  const happenedOn = instant === undefined ? undefined : wallTimeIn(zone, instant)?.day
  if (happenedOn === undefined) {
    leftOut.add('no-day')
    return undefined
  }
  if (happenedOn < from || happenedOn > until) {
    leftOut.add('outside-days')
    return undefined
  }
  const people = new Map(
    ['from', 'to', 'cc']
      .flatMap((name) => addressesOf(headerOf(name)))
      .map((each) => [each.email.toLowerCase(), each]),
  )
  leftOut.add('people-cut', Math.max(0, people.size - peopleAtMost))
  const text = bodyOf(part, leftOut)
  const { note, isCut } = keptNote(ownWords(text))
  if (isCut) leftOut.add('text-cut')
  const subject = oneLine(decodedWords(headerOf('subject')))
  const [writer] = addressesOf(headerOf('from'))
  const failed = addressesOf(headerOf('x-failed-recipients')).map(({ email }) => email)
  const said = writer
    ? postsSaid({ from: { ...writer, name: oneLine(writer.name) }, subject, text, failed })
    : []
  const id = /<([^<>\s]+)>/.exec(headerOf('message-id'))?.[1]
  return {
    place,
    sourceId:
      id === undefined
        ? sourceIdOf('mail', headerOf('date'), headerOf('from'), subject, note)
        : sourceIdOf('mail', id),
    happenedOn,
    minutes: null,
    channel: 'e-mail',
    subject,
    note,
    people: [...people.values()]
      .slice(0, peopleAtMost)
      .map(({ name, email }) => ({ name: name && oneLine(name), email: oneLine(email) })),
    agents: [],
    account: '',
    ...(said.length > 0 ? { said } : {}),
  }
}
