/** Where anybody gets an address: it tells of no firm. */
const publicProviders = new Set(
  (
    'aol.com bluewin.ch free.fr freenet.de gmail.com gmx.at gmx.ch gmx.com gmx.de gmx.net googlemail.com hotmail.co.uk hotmail.com hotmail.de ' +
    'hotmail.fr icloud.com laposte.net libero.it live.com live.de mac.com mail.com mail.de mail.ru me.com msn.com naver.com orange.fr ' +
    'outlook.com outlook.de pm.me posteo.de proton.me protonmail.com qq.com rocketmail.com seznam.cz sfr.fr t-online.de tutanota.com ' +
    'wanadoo.fr web.de wp.pl yahoo.co.jp yahoo.co.uk yahoo.com yahoo.de yahoo.fr yandex.ru ymail.com 163.com'
  ).split(' '),
)

/** The domain of an address, which tells of a firm; empty where anybody gets one. */
export function firmDomainOf(email: string): string {
  const domain = email.slice(email.lastIndexOf('@') + 1).toLowerCase()
  return !email.includes('@') || publicProviders.has(domain) ? '' : domain
}

/** The domain of a web site: `https://www.dairy.example/about` is `dairy.example`. */
export function domainOfSite(website: string): string {
  const [host = ''] = website
    .trim()
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .split(/[/?#:]/)
  const domain = host.replace(/^www\d?\./, '')
  return domain.includes('.') && !publicProviders.has(domain) ? domain : ''
}

/** Whether nobody reads what is sent there, or many do: no person is made of it unless somebody says so. */
export function isOfNobody(email: string): boolean {
  return /^(?:no-?_?reply|do-?not-?reply|mailer-daemon|postmaster|bounces?|newsletter|notifications?|info|office|kontakt|contact|sales|support|service)(?:[+.-][^@]*)?@/i.test(
    email,
  )
}
