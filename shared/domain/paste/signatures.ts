import { isContactLine, piecesOfLine, type Said } from './contact-line.ts'
import { looksLikeCompany, looksLikeDepartment, looksLikeName, looksLikeTitle } from './kinds-of-text.ts'
import { blankFields, type Pasted, type PastedFields, type PastedPerson, type TextLine } from './pasted.ts'
import { personName } from './person-name.ts'

/** Whether a text is of signatures: a line of it is nothing but how somebody is reached, and a name stands before one. */
export function areSignatures(lines: readonly TextLine[]): boolean {
  const reached = lines.findIndex(({ text }) => isContactLine(text))
  if (reached < 1) return false
  return lines
    .slice(0, reached)
    .some(({ text }) => partsOfLine(text).some((part) => part.kind === 'other' && looksLikeName(part.text)))
}

type Draft = { line: number; fields: { -readonly [F in keyof PastedFields]: string }; company: string }

/**
 * Signatures one below the other. A name begins the next one; what stands before the first, greetings and web addresses are left
 * out, and lines of which nothing is known are told as not read.
 */
export function readSignatures(lines: readonly TextLine[]): Pasted {
  const people: Draft[] = []
  const unread: TextLine[] = []
  for (const { line, text } of lines) {
    if (isGreeting(text) || /^[-_=*~\s]+$/.test(text)) continue
    let isRead = false
    for (const part of partsOfLine(text)) {
      const current = people.at(-1)
      if (part.kind === 'other' && looksLikeName(part.text)) {
        const fields = { ...blankFields, ...personName(part.text) }
        people.push({ line, fields, company: '' })
        isRead = true
      } else if (current && take(current, part)) isRead = true
    }
    if (!isRead) unread.push({ line, text: text.trim() })
  }
  return {
    form: 'signatures',
    people: people.map((person): PastedPerson => ({ ...person, manager: { kind: 'unsaid' } })),
    unread,
  }
}

/** Takes what a part says, and answers whether it said something. */
function take(person: Draft, said: Said): boolean {
  const { fields } = person
  switch (said.kind) {
    case 'email':
      fields.email ||= said.text
      return true
    case 'phone':
      if (fields.phone === '') fields.phone = said.text
      else fields.mobile ||= said.text
      return true
    case 'mobile':
      fields.mobile ||= said.text
      return true
    case 'place':
      fields.location ||= said.text
      return true
    case 'fax':
    case 'web':
      return true
    case 'other':
      return takeWords(person, said.text)
  }
}

function takeWords(person: Draft, text: string): boolean {
  const { fields } = person
  if (looksLikeCompany(text) && !looksLikeTitle(text)) person.company ||= text
  else if (looksLikeTitle(text) && fields.title === '') fields.title = text
  else if (looksLikeDepartment(text) && fields.department === '') fields.department = departmentOf(text)
  else if (isBare(fields) && fields.title === '') fields.title = text
  else return false
  return true
}

/** Whether nothing is known of somebody yet but the name: what follows it is the job, whatever it is called. */
function isBare({ email, phone, mobile, department, location }: Draft['fields']): boolean {
  return [email, phone, mobile, department, location].every((value) => value === '')
}

function departmentOf(text: string): string {
  return text.replace(/^(?:department|dept\.?|abteilung|bereich)\s*(?:of\s+)?:?\s*/i, '') || text
}

/** `Ann Lee, Head of Purchasing` and `Ann Lee | Head of Purchasing` are a name and a job. */
function partsOfLine(text: string): readonly Said[] {
  return piecesOfLine(text.trim()).flatMap((piece): readonly Said[] => {
    if (piece.kind !== 'other') return [piece]
    const [name = '', ...rest] = piece.text.split(/,\s+/)
    const behind = rest.join(', ')
    if (!looksLikeName(name) || !(looksLikeTitle(behind) || looksLikeDepartment(behind))) return [piece]
    return [
      { kind: 'other', text: name },
      { kind: 'other', text: behind },
    ]
  })
}

function isGreeting(text: string): boolean {
  return /^(?:(?:best|kind|warm|many|with kind)\s+(?:regards|wishes|thanks)|regards|sincerely|cheers|thanks|thank you|yours|mit\s+(?:freundlichen|besten|herzlichen)|viele\s+gr|beste\s+gr|freundliche\s+gr|herzliche\s+gr|liebe\s+gr|lg|vg|mfg|cordialement|bien à|saludos|sent from|von meinem)/i.test(
    text.trim(),
  )
}
