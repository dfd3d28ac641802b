import { folded } from '../import/folded.ts'

/** Mailboxes that anybody can have: that two people have one there says nothing of them. */
const anybodys = new Set(
  `gmail.com googlemail.com outlook.com hotmail.com live.com msn.com yahoo.com ymail.com icloud.com me.com mac.com aol.com gmx.de
   gmx.net gmx.at gmx.ch web.de t-online.de freenet.de bluewin.ch hispeed.ch sunrise.ch orange.fr wanadoo.fr free.fr laposte.net
   libero.it virgilio.it tin.it alice.it proton.me protonmail.com mail.com mail.ru yandex.ru qq.com 163.com 126.com wp.pl o2.pl
   seznam.cz comcast.net verizon.net btinternet.com zoho.com`
    .split(/\s+/)
    .filter((domain) => domain !== ''),
)
/** Second labels under which a country gives names away: `example.co.uk` is one name, `co.uk` none. */
const shared = new Set(['co', 'com', 'org', 'net', 'ac', 'gov', 'edu', 'or', 'ne', 'gv', 'go'])
const hostPattern = /^(?:[\w+.-]+:\/\/)?(?:[^/@\s]*@)?([^\s/:?#]+)/u

/** The name that a web address is under, such as `example.com` of `https://www.shop.example.com/a`; empty where there is none. */
export function webDomain(website: string): string {
  return registered(hostPattern.exec(folded(website))?.[1] ?? '')
}

/** The name that an e-mail address is under; empty where it is none, or is one that anybody can have. */
export function mailDomain(email: string): string {
  const domain = registered(folded(email).split('@')[1] ?? '')
  return anybodys.has(domain) ? '' : domain
}

/** The address as it is compared; empty where it is none. */
export function mailKey(email: string): string {
  const plain = folded(email)
  return /^[^@\s]+@[^@\s]+\.[^@\s]+$/u.test(plain) ? plain : ''
}

function registered(host: string): string {
  const labels = host.replace(/\.$/, '').split('.')
  if (
    labels.length < 2 ||
    labels.some((label) => label === '') ||
    labels.every((label) => /^\d+$/.test(label))
  )
    return ''
  const [second = '', last = ''] = labels.slice(-2)
  const kept = last.length === 2 && shared.has(second) ? 3 : 2
  return labels.slice(-kept).join('.')
}

/** A number to call: its digits, and whether they begin with the code of a country. */
export type PhoneNumber = Readonly<{ digits: string; isInternational: boolean }>

const digitsAtLeast = 7
/** So many last digits are the same however a number is written: with the country or without. */
const keyDigits = 7

/** Reads a number: `+41 (0)44 268 12 12` and `0041 44 268 12 12` are the same; `undefined` where it is too short to be one. */
export function readPhone(text: string): PhoneNumber | undefined {
  const plain = text
    .replace(/\(0\)/g, '')
    .replace(/(?:ext|x|durchwahl|dw)\.?\s*\d+\s*$/iu, '')
    .trim()
  const isInternational = plain.startsWith('+') || plain.startsWith('00')
  const digits = plain.replace(/\D/g, '').replace(/^0+/, '')
  return digits.length < digitsAtLeast ? undefined : { digits, isInternational }
}

/** What numbers that may be the same share. */
export function phoneKey({ digits }: PhoneNumber): string {
  return digits.slice(-keyDigits)
}

/** Whether both are one number; where only one says its country, the other must be its end. */
export function isSamePhone(one: PhoneNumber, other: PhoneNumber): boolean {
  if (one.digits === other.digits) return true
  if (one.isInternational === other.isInternational) return false
  const [long, short] = one.isInternational ? [one.digits, other.digits] : [other.digits, one.digits]
  const country = long.length - short.length
  return country >= 1 && country <= 3 && long.endsWith(short)
}
