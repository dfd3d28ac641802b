import { fold } from '#shared/kernel/fold.ts'

/** How one is addressed, before a name. Compared folded and without a full stop. */
const salutations = words(
  'mr mrs ms miss mx sir dame herr frau hr fr monsieur madame mme mlle senor senora sra srta signor signora sig dhr mevr mw pan pani',
)
/** Academic titles, before a name. */
const academics = words('dr prof professor')
/** What stands behind or for them, always with a full stop: without one they are names. */
const shortened = words('ing dipl mag lic habil med phil jur rer nat pol h.c univ')
/** Degrees and orders behind a name. */
const degrees = words(
  'phd ph.d mba msc m.sc bsc b.sc ba b.a ma m.a cpa cfa esq md m.d llm ll.m pmp pe fca obe mbe',
)
/** What belongs to a last name and stands behind it. */
const suffixes = words('jr sr ii iii iv')
/** What belongs to a last name and stands before it, as it is written or with a capital. */
const particles = words(
  "van von vom zu zum zur der den de del della di da do dos das du des la le ter ten te 't af av",
)
/** The same, but where they are written small only: with a capital they are names. */
const smallParticles = words('el al bin ibn y e')

export const isSalutation = (word: string): boolean => salutations.has(bare(word))
export const isDegree = (word: string): boolean => degrees.has(bare(word))
export const isSuffix = (word: string): boolean => suffixes.has(bare(word))

/** Also parts that a hyphen holds together: `Dr.-Ing.`, `Dipl.-Kfm.`. */
export function isAcademic(word: string): boolean {
  const [first = ''] = word.split(/(?<=\.)-/)
  return academics.has(bare(first)) || (first.endsWith('.') && shortened.has(bare(first)))
}

export function isParticle(word: string): boolean {
  return particles.has(fold(word)) || (word === word.toLowerCase() && smallParticles.has(word))
}

function bare(word: string): string {
  return fold(word).replace(/\.$/, '')
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(' '))
}
