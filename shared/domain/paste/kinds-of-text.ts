import { fold } from '#shared/kernel/fold.ts'
import { isAcademic, isDegree, isParticle, isSalutation } from './name-words.ts'

/** An e-mail address anywhere in a text. */
export const emailIn = /[^\s<>()[\],;:"|]+@[^\s<>()[\],;:"|]+\.[^\s<>()[\],;:"|]+/

export function isEmailOnly(text: string): boolean {
  return /^<?(?:mailto:)?[^\s<>()[\],;:"|]+@[^\s<>()[\],;:"|]+>?$/.test(text)
}

/** Digits and what stands between them, enough for a telephone number. */
export function isPhoneOnly(text: string): boolean {
  return (
    /^\+?[\d\s()./–-]+(?:\s*(?:ext|x|ext\.)\s*\d+)?$/i.test(text) && text.replaceAll(/\D/g, '').length >= 6
  )
}

const titleWords = new Set(
  (
    'manager director head chief officer president vice vp svp evp avp ceo cfo cto coo cio cmo chro ciso cpo partner owner founder ' +
    'chairman chairwoman chair engineer architect analyst consultant assistant secretary buyer purchaser planner controller ' +
    'accountant developer designer technician supervisor lead leader specialist coordinator administrator executive associate ' +
    'principal scientist researcher auditor counsel lawyer attorney professor operator foreman superintendent trainer treasurer ' +
    'representative rep clerk inspector merchandiser strategist advisor adviser intern trainee receptionist senior junior deputy ' +
    'leiter leiterin einkaufer einkauferin geschaftsfuhrer geschaftsfuhrerin vorstand inhaber inhaberin prokurist prokuristin ' +
    'referent referentin assistenz assistent assistentin sachbearbeiter sachbearbeiterin berater beraterin meister ingenieur ' +
    'ingenieurin direktor direktorin abteilungsleiter bereichsleiter werksleiter vertriebsleiter teamleiter chef chefin ' +
    'directeur directrice responsable president-directeur acheteur acheteuse gerente jefe director directora responsabile'
  ).split(' '),
)
const titleEndings =
  /(?:leiter|leiterin|manager|managerin|fuhrer|fuhrerin|direktor|direktorin|ingenieur|ingenieurin|meister|referent|referentin|beauftragter|beauftragte|assistent|assistentin|einkaufer|einkauferin|vorstand)$/

/** Whether a text names a job: one of its words does. */
export function looksLikeTitle(text: string): boolean {
  return wordsIn(text).some((word) => titleWords.has(word) || titleEndings.test(word))
}

const departmentWords = new Set(
  (
    'department dept division abteilung bereich purchasing procurement sourcing sales marketing finance controlling accounting ' +
    'hr it legal logistics production manufacturing operations quality engineering research r&d maintenance administration ' +
    'einkauf vertrieb verkauf finanzen buchhaltung personal recht logistik produktion fertigung qualitat technik forschung ' +
    'entwicklung instandhaltung verwaltung achats ventes'
  ).split(' '),
)

/** Whether a text names a part of a firm. */
export function looksLikeDepartment(text: string): boolean {
  return !looksLikeTitle(text) && wordsIn(text).some((word) => departmentWords.has(word))
}

const legalForms =
  /(?:^|[\s,])(?:gmbh|ag|kg|kgaa|ohg|se|e\.k|inc|incorporated|ltd|limited|llc|llp|plc|corp|corporation|co|company|s\.?a\.?s?|s\.?r\.?l|s\.?p\.?a|b\.?v|n\.?v|oy|oyj|ab|asa|a\/s|aps|pty|holding|holdings|group|gruppe)\.?(?=$|[\s,&)])/i

export function looksLikeCompany(text: string): boolean {
  return legalForms.test(text) && !emailIn.test(text)
}

/** Whether a text can be the name of a person: two to six words with capitals, none of them a job or a firm. */
export function looksLikeName(text: string): boolean {
  const core = text.replace(/,\s*(?:\S+\.?\s*)$/, (end) => (isDegree(end.replace(',', '').trim()) ? '' : end))
  if (/[@\d/\\:<>|&+]/.test(core) || looksLikeTitle(core) || looksLikeCompany(core)) return false
  const words = core.replaceAll(',', ' ').split(/\s+/).filter(Boolean)
  const names = words.filter((word) => !isSalutation(word) && !isAcademic(word) && !isParticle(word))
  if (words.length < 2 || words.length > 7 || names.length === 0) return false
  if (looksLikeDepartment(core)) return false
  return names.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || isCaseless(word))
}

/** Whether a word or two could be given names: `Jean-Luc`, `Anna M.`. */
export function looksLikeGivenName(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => !isAcademic(word) && !isParticle(word))
  if (words.length === 0 || words.length > 2 || looksLikeTitle(text) || looksLikeDepartment(text))
    return false
  return words.every((word) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || isCaseless(word))
}

/** Whether a word or more could be a last name: `Lee`, `van der Berg`, `Müller-Lüdenscheidt`. */
export function looksLikeLastName(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => !isParticle(word))
  return words.length >= 1 && words.length <= 2 && looksLikeGivenName(words.join(' '))
}

function isCaseless(word: string): boolean {
  return /^\p{Lo}+$/u.test(word)
}

function wordsIn(text: string): readonly string[] {
  return fold(text).split(/[^\p{L}&-]+/u)
}
