import { fold } from '#shared/kernel/fold.ts'

/** Hosts where anybody has an address: they say nothing about a company. */
const openToAnybody = new Set([
  'gmail.com',
  'googlemail.com',
  'outlook.com',
  'hotmail.com',
  'live.com',
  'yahoo.com',
  'icloud.com',
  'aol.com',
  'proton.me',
  'protonmail.com',
  'gmx.de',
  'gmx.net',
  'web.de',
  't-online.de',
  'mail.ru',
  'yandex.ru',
  'qq.com',
  '163.com',
])

/** Endings of names that say how a company is incorporated and not which one it is. */
const legalForms = new Set(
  'ag gmbh kg kgaa co ohg se sa sas sarl srl spa bv nv ltd limited plc llc lp llp inc corp corporation company oy ab as aps sp zoo pte pty kk'.split(
    ' ',
  ),
)

/** The web domain of a site, without what stands before the name: `https://www.haldenau.example/en` is `haldenau.example`. */
export function domainOfSite(website: string): string | undefined {
  return domainFrom(
    website
      .trim()
      .replace(/^[a-z]+:\/\//i, '')
      .split(/[/?#:]/)[0] ?? '',
  )
}

/** The web domain of an e-mail address, unless anybody can have one there. */
export function domainOfEmail(email: string): string | undefined {
  const at = email.lastIndexOf('@')
  const domain = at < 1 ? undefined : domainFrom(email.slice(at + 1).trim())
  return domain !== undefined && openToAnybody.has(domain) ? undefined : domain
}

/** The name of a company as it is compared: folded, without signs and the legal form at its end. */
export function companyKey(name: string): string {
  const words = fold(name)
    .replaceAll('.', '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  let end = words.length
  while (end > 1 && legalForms.has(words[end - 1] ?? '')) end--
  return words.slice(0, end).join(' ')
}

type Company = Readonly<{ company: string; website: string; email: string }>

/** By what a company is known again: its domains and its name. Empty where it has none. */
export function keysOfCompany({ company, website, email }: Company): Readonly<{
  domains: readonly string[]
  name: string
}> {
  const domains = [domainOfSite(website), domainOfEmail(email)].filter((domain) => domain !== undefined)
  return { domains: [...new Set(domains)], name: companyKey(company) }
}

function domainFrom(text: string): string | undefined {
  const host = text.toLowerCase().replace(/^www\d?\./, '')
  return /^[^\s@]+\.[^\s@.]{2,}$/.test(host) ? host : undefined
}
