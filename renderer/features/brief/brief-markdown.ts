import { formatDay, formatShare } from '../../ui/format.ts'
import { attitudeWord, isUnsure } from './brief-map.tsx'
import { lightAt, type BriefData } from './brief-paper.tsx'
import type { SayBrief } from './brief-words.ts'
import { valueText, type SaySentence } from '../../ui/sentences/say-sentence.ts'
import type { SaySentenceWord } from '../../ui/sentences/sentence-words.ts'

type Says = Readonly<{ say: SayBrief; saySentence: SaySentence; sayWord: SaySentenceWord }>
type Sentence = BriefData['headline'][number]

/** The brief as Markdown, with what is less sure than confirmed marked as on the page. */
export function briefMarkdown(brief: BriefData, accountName: string, says: Says): string {
  const { say, saySentence, sayWord } = says
  const said = (sentence: Sentence): string => {
    const { certainty } = sentence
    const mark = certainty === null || certainty === 'confirmed' ? '' : ` *(${say(certainty)})*`
    return plain(saySentence(sentence)) + mark
  }
  const list = (sentences: readonly Sentence[]): readonly string[] =>
    sentences.map((sentence) => `- ${said(sentence)}`)
  const numbered = (sentences: readonly Sentence[]): readonly string[] =>
    sentences.map((sentence, at) => `${at + 1}. ${said(sentence)}`)
  const part = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : ['', `## ${title}`, '', ...lines]
  const { judgements, confirmed } = brief.judged
  const lines = [
    `# ${plain(say('brief'))}: ${plain(accountName)}`,
    '',
    `**${brief.headline.map(said).join(' ')}**`,
    ...part(say('state'), [
      `- ${say('mapStep', { rung: brief.state.rung })}`,
      ...brief.state.sentences.map((sentence, at) => {
        const light = lightAt(brief.state, at)
        return light ? `- ${say(light)}: ${said(sentence)}` : `- ${said(sentence)}`
      }),
    ]),
    ...part(
      say('money'),
      brief.money.map(
        ({ figure, value, note }) =>
          `- ${say(figure)}: ${value === null ? say('notThere') : valueText(sayWord, value)} (${said(note)})`,
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
    ...part(say('changes', { day: formatDay(brief.since) }), list(brief.changes)),
    ...part(say('risks'), numbered(brief.risks)),
    ...part(say('asks'), numbered(brief.asks)),
    ...part(
      say('meet'),
      brief.meet.flatMap(({ name, title, sentences }, at) => [
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
    }`,
  ]
  return `${lines.join('\n')}\n`
}

/** Letters that would be taken for a form. */
function plain(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, '\\$&')
}
