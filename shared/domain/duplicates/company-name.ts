import { folded } from '../import/folded.ts'

/** The name of a firm in parts that can be compared: what names it, and the legal form that it is in. */
export type CompanyName = Readonly<{
  /** Folded words without the legal form, in their order. */
  words: readonly string[]
  /** The words in the order of the alphabet, as one text. */
  key: string
  /** Legal forms in the order of the alphabet, as one text; empty where none is said. */
  form: string
}>

/** Legal forms of companies, folded and without dots, as they stand in names. Several words count as one where they follow. */
const forms = new Set(
  `ag kg kgaa gmbh mbh ohg ug ek ev eg gbr se co cie inc incorporated llc llp lp ltd limited plc corp corporation company
   sa sas sarl srl spa snc sca eurl sasu bv nv cv vof ab asa as aps oy oyj hf ehf sro spol doo dd ad ood eood zrt kft bt nyrt
   sl slu sau sc scrl sprl bvba srlu sapa cv lda ltda sgps sp zoo oo kk yk gk pty pte pvt bhd sdn tbk pt jsc ooo oao zao pao
   holding holdings group gruppe groupe grupo gruppo`
    .split(/\s+/)
    .filter((word) => word !== ''),
)
/** Of them those that say how firms belong together, and not what the firm is in law. */
const notLegal = new Set([
  'holding',
  'holdings',
  'group',
  'gruppe',
  'groupe',
  'grupo',
  'gruppo',
  'co',
  'cie',
  'company',
])
const fillers = new Set([
  'and',
  'und',
  'et',
  'y',
  'e',
  'z',
  'the',
  'of',
  'de',
  'der',
  'die',
  'das',
  'la',
  'le',
])

/**
 * Reads a name apart: `Müller & Söhne GmbH & Co. KG` is named `muller sohne` and in the form `gmbh kg`. A name of which nothing would be left keeps
 * all its words.
 */
export function readCompanyName(name: string): CompanyName {
  const all = wordsIn(name)
  const named = all.filter((word) => !forms.has(word) && !fillers.has(word))
  const words = named.length > 0 ? named : all
  return {
    words,
    key: words.toSorted().join(' '),
    form: [...new Set(all.filter((word) => forms.has(word) && !notLegal.has(word)))].toSorted().join(' '),
  }
}

/** Single letters with dots between them are one word: `S.p.A.` is `spa`, and so is `S. A.` `sa`. */
function wordsIn(name: string): readonly string[] {
  const dotted = folded(name).replace(
    /(?<![\p{L}\p{N}])(?:\p{L}\.\s?){2,}\p{L}?(?![\p{L}\p{N}])/gu,
    (letters) => {
      return `${letters.replace(/[.\s]/g, '')} `
    },
  )
  return dotted
    .replace(/['’]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
