import { isAcademic, isDegree, isParticle, isSalutation, isSuffix } from './name-words.ts'

export type PersonName = Readonly<{ salutation: string; firstName: string; lastName: string }>

/**
 * A name as people write it, parted: `Herr Dr. Hans von der Heide`, `Müller-Lüdenscheidt, Dr. Klaus`, `BERG, JAN VAN DER`,
 * `Jean DUPONT`, `Ann Lee, PhD`. Salutation and academic titles go together; degrees behind a name are left out.
 */
export function personName(text: string): PersonName {
  const [before = '', ...behind] = text
    .replaceAll(/["“”„]/g, '')
    .split(',')
    .map((part) => part.trim())
  const given = behind.filter((part) => part !== '' && !part.split(' ').every(isDegree))
  const first = withoutFormalities(wordsOf(given.join(' ')))
  const last = withoutFormalities(wordsOf(before))
  const salutation = [...last.formalities, ...first.formalities].join(' ')
  if (first.names.length === 0) return { salutation, ...inOneGo(last.names) }

  // `Berg, Jan van der`: what stands at the end of the given names belongs to the last name.
  const from = first.names.findIndex((_word, at) => at > 0 && first.names.slice(at).every(isParticle))
  const cut = from === -1 ? first.names.length : from
  return {
    salutation,
    firstName: first.names.slice(0, cut).map(cased).join(' '),
    lastName: [...first.names.slice(cut), ...last.names].map(cased).join(' '),
  }
}

/** Puts a given name before a last one that stand in columns of their own. */
export function nameOfParts(firstName: string, lastName: string): PersonName {
  const first = withoutFormalities(wordsOf(firstName))
  const last = withoutFormalities(wordsOf(lastName))
  return {
    salutation: [...first.formalities, ...last.formalities].join(' '),
    firstName: first.names.map(cased).join(' '),
    lastName: last.names.map(cased).join(' '),
  }
}

function inOneGo(names: readonly string[]): Readonly<{ firstName: string; lastName: string }> {
  const shouted = names.filter(isShouted)
  const isMixed = shouted.length > 0 && names.some((name) => !isShouted(name) && name.length > 2)
  // `DUPONT Jean` and `Jean DUPONT`: capitals are the last name, wherever they stand.
  if (isMixed) {
    const lasts = names.filter((name, at) => isShouted(name) || isParticleBefore(names, at))
    return {
      firstName: names
        .filter((name) => !lasts.includes(name))
        .map(cased)
        .join(' '),
      lastName: lasts.map(cased).join(' '),
    }
  }
  const at = startOfLast(names)
  return {
    firstName: names.slice(0, at).map(cased).join(' '),
    lastName: names.slice(at).map(cased).join(' '),
  }
}

function isParticleBefore(names: readonly string[], at: number): boolean {
  const rest = names.slice(at)
  const end = rest.findIndex((name) => !isParticle(name))
  return end > 0 && isShouted(rest[end] ?? '')
}

/** Where the last name begins: at the first particle behind the first name, else at the last word that is not `Jr.`. */
function startOfLast(names: readonly string[]): number {
  const particle = names.findIndex(
    (name, at) => isParticle(name) && at < names.length - 1 && (at > 0 || beginsLastName(names)),
  )
  if (particle !== -1) return particle
  let at = names.length - 1
  while (at > 1 && isSuffix(names[at] ?? '')) at--
  return Math.max(0, at)
}

/** `van der Berg` and `Van der Berg` are last names, `Di Fox` and `Van Morrison` are not. */
function beginsLastName([first = '', second = '']: readonly string[]): boolean {
  return first === first.toLowerCase() || isParticle(second)
}

function withoutFormalities(words: readonly string[]) {
  const formalities: string[] = []
  let at = 0
  while (at < words.length - 1 && (isSalutation(words[at] ?? '') || isAcademic(words[at] ?? '')))
    formalities.push(words[at++] ?? '')
  let end = words.length
  while (end > at + 1 && isDegree(words[end - 1] ?? '')) end--
  // `Hans Dr.` behind the comma.
  while (end > at + 1 && words[end - 1]?.endsWith('.') && isAcademic(words[end - 1] ?? ''))
    formalities.push(words[--end] ?? '')
  return { formalities, names: words.slice(at, end) }
}

function wordsOf(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean)
}

const vowels = /[aeiouyäöüáéíóúàèìòùâêîôûåøæœ]/i

/** Whether a word is written in capitals though it is no initial. */
function isShouted(word: string): boolean {
  const letters = word.replaceAll(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters !== letters.toUpperCase() || letters === letters.toLowerCase())
    return false
  if (word.includes('.')) return false
  return !isSuffix(letters) && (letters.length > 2 || vowels.test(letters))
}

/** `MÜLLER-LÜDENSCHEIDT` as Müller-Lüdenscheidt, `O'BRIEN` as O'Brien, `MCKAY` as McKay; particles small. */
function cased(word: string): string {
  if (!isShouted(word)) return word
  const small = word.toLowerCase()
  if (isParticle(small) && word.length > 1) return small
  return small
    .replaceAll(/(^|[-'’])(\p{L})/gu, (_all, edge: string, letter: string) => edge + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_all, letter: string) => `Mc${letter.toUpperCase()}`)
}
