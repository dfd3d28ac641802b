import { mailDomain } from '../../duplicates/contact-points.ts'
import { folded } from '../../import/folded.ts'
import { areSignatures, readSignatures } from '../../paste/signatures.ts'
import type { PostFact } from '../../relationship/evidence.ts'
import { elsewhere } from '../../relationship/post.ts'
import type { IncomingPerson, PostSaid } from './incoming.ts'
import { isOfNobody } from './mail-domain.ts'

/** A message as far as it may tell of a post: all of its words, quoted ones apart, and whom it could not be brought to. */
type Message = Readonly<{
  from: IncomingPerson
  subject: string
  text: string
  failed: readonly string[]
}>

/** So many lines at the end are looked at for a signature that no line of dashes parts from the words. */
const signatureLines = 12

/**
 * What a message says of the employer or the title of somebody: its writer's signature has another title or the address of another firm,
 * or it says that somebody is no longer there. Who that is, and whether it is news, is not known here.
 */
export function postsSaid(message: Message): readonly PostSaid[] {
  return [...saidToHaveLeft(message), ...saidBySignature(message)]
}

/** Sentences of automatic answers and of those who take over. Nothing else than such a sentence counts: a word alone says little. */
const leaving = [
  /\b(?:no longer|not) (?:(?:be )?(?:working|work|works|employed|with|part of|a member of)|an employee)\b/i,
  /\b(?:has|have) (?:left|resigned from|retired from) (?:the|our|this) (?:company|firm|organi[sz]ation|business|team)\b/i,
  /\bnicht mehr (?:(?:bei|für|in) (?:der|dem|unserer?m?|uns)\b.*?(?:tätig|beschäftigt)|(?:im|in unserem) (?:unternehmen|haus)|bei uns)/i,
  /\b(?:hat|habe) (?:unser|das|die) (?:unternehmen|firma|haus) verlassen\b/i,
  /\bne (?:fait|fais|travaille) plus (?:partie|chez|pour|dans)\b/i,
  /\ba quitté (?:l['’]entreprise|la société|notre société)\b/i,
]

function saidToHaveLeft({ from, subject, text, failed }: Message): readonly PostSaid[] {
  if (!leaving.some((sentence) => sentence.test(`${subject}\n${text}`.slice(0, 4_000)))) return []
  const source = from.name || from.email
  const of = failed.length > 0 ? failed.map((email) => ({ name: '', email })) : [from]
  return of
    .filter(({ email }) => !isOfNobody(email))
    .map((person) => ({ person, fact: 'firm', now: elsewhere, source }))
}

function saidBySignature({ from, text }: Message): readonly PostSaid[] {
  const lines = signatureOf(text)
  if (!areSignatures(lines)) return []
  const own = readSignatures(lines).people.find(
    ({ fields }) => folded(`${fields.firstName} ${fields.lastName}`.trim()) === folded(from.name),
  )
  if (!own || from.name === '') return []
  const source = from.name
  const said = (fact: PostFact, now: string): PostSaid => ({ person: from, fact, now, source })
  const domain = mailDomain(own.fields.email)
  const isElsewhere = domain !== '' && mailDomain(from.email) !== '' && domain !== mailDomain(from.email)
  return [
    ...(isElsewhere ? [said('firm', own.company || domain)] : []),
    ...(own.fields.title === '' ? [] : [said('title', own.fields.title)]),
  ]
}

function signatureOf(text: string) {
  const lines = text
    .replaceAll(/\r\n?/g, '\n')
    .split('\n')
    .map((each, index) => ({ line: index + 1, text: each }))
    .filter((each) => !each.text.startsWith('>'))
  const dashes = lines.findLastIndex((each) => each.text.trimEnd() === '--')
  return (dashes === -1 ? lines.slice(-signatureLines) : lines.slice(dashes + 1)).filter(
    (each) => each.text.trim() !== '',
  )
}
