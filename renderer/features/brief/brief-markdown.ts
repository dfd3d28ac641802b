import type { Worded, WordedBrief } from '#shared/domain/brief/wording.ts'
import { formatDay, formatShare } from '../../ui/format.ts'
import { attitudeWord, isUnsure } from './brief-map.tsx'
import { lightOf, type BriefData } from './brief-paper.tsx'
import type { SayBrief } from './brief-words.ts'
import { valueText, type SaySentence } from '../../ui/sentences/say-sentence.ts'
import { wordsBy } from '../../ui/sentences/use-words-of.ts'
import type { SaySentenceWord } from '../../ui/sentences/sentence-words.ts'

type Says = Readonly<{ say: SayBrief; saySentence: SaySentence; sayWord: SaySentenceWord }>

/** The brief as Markdown, with what is less sure than confirmed marked as on the page. */
export function briefMarkdown(
  brief: BriefData,
  worded: WordedBrief,
  accountName: string,
  says: Says,
): string {
  const { say, saySentence, sayWord } = says
  const wordsOf = wordsBy(saySentence)
  const said = ({ drafted, wording }: Pick<Worded, 'drafted' | 'wording'>): string => {
    const certainty = wording ? wording.drafted?.certainty : drafted?.certainty
    const mark = !certainty || certainty === 'confirmed' ? '' : ` *(${say(certainty)})*`
    return plain(wordsOf({ drafted, wording })) + mark
  }
  const list = (sentences: readonly Worded[]): readonly string[] =>
    sentences.map((sentence) => `- ${said(sentence)}`)
  const numbered = (sentences: readonly Worded[]): readonly string[] =>
    sentences.map((sentence, at) => `${at + 1}. ${said(sentence)}`)
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]
  const { judgements, confirmed } = brief.judged
  const lines = [
    `# ${plain(say('brief'))}: ${plain(accountName)}`,
    '',
    ...(worded.headline.length === 0 ? [] : [`**${worded.headline.map(said).join(' ')}**`]),
    ...part(say('state'), [
      `- ${say('mapStep', { rung: brief.state.rung })}`,
      ...worded.state.map((one) => {
        const light = one.drafted ? lightOf(brief.state, one.drafted) : undefined
        return light ? `- ${say(light)}: ${said(one)}` : `- ${said(one)}`
      }),
    ]),
    ...part(
      say('money'),
      brief.money.map(
        ({ figure, value, note }) =>
          `- ${say(figure)}: ${value === null ? say('notThere') : valueText(sayWord, value)} (${said({ drafted: note, wording: null })})`,
      ),
    ),
    ...part(
      say('map'),
      brief.map.people.map((person) => {
        const { name, title, isKeyPlayer, certainty } = person
        const words = [title, attitudeWord(person, say), ...(isKeyPlayer ? [say('keyPlayer')] : [])]
        const mark = certainty !== null && isUnsure(person) ? ` *(${say(certainty)})*` : ''
        return `- **${plain(name)}**: ${plain(words.filter(Boolean).join(', '))}${mark}`
      }),
    ),
    ...part(say('changes', { day: formatDay(brief.since) }), list(worded.changes)),
    ...part(say('risks'), numbered(worded.risks)),
    ...part(say('asks'), numbered(worded.asks)),
    ...part(
      say('meet'),
      worded.meet.flatMap(({ name, title, sentences }, at) => [
        ...(at > 0 ? [''] : []),
        `### ${plain(title === '' ? name : `${name}, ${title}`)}`,
        '',
        ...list(sentences),
      ]),
    ),
    '',
    `${say('asOf', { day: formatDay(brief.asOf) })}. ${
      judgements === 0
        ? say('noJudgements')
        : say('confirmedShare', { confirmed, judgements, share: formatShare(confirmed / judgements) })
    }${worded.ownCount > 0 ? ` ${say('inOwn', { count: worded.ownCount })}` : ''}`,
  ]
  return `${lines.join('\n')}\n`
}

/** Letters that would be taken for a form. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')
}
