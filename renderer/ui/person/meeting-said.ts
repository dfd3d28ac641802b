import type { Output } from '#shared/contract/contract.ts'
import type { Cover, Judged, Promised, Said, Touch } from '#shared/domain/brief/meeting-pack.ts'
import { formatDay, formatList } from '../format.ts'
import type { SayMeeting } from './meeting-words.ts'

export type Pack = Output<'meeting-pack.get'>

/** A line of the pack: what it says, what is said quietly beside it, and whether it is overdue. */
export type PackLine = Readonly<{ text: string; beside: string; isLate?: boolean }>
/** A part of the pack, with lines or with the sentence that says why there are none. */
export type PackPart = Readonly<{
  title: string
  groups: readonly Readonly<{ title: string; lines: readonly PackLine[] }>[]
  none: string
}>

type Judgements = Readonly<{
  sayAttitude: (value: 2 | 1 | 0 | -1 | -2 | null) => string
  sayInfluence: (value: 'low' | 'medium' | 'high' | null) => string
}>

/** The parts of a pack in the order in which they are read, as words: for the page and for Markdown alike. */
export function partsOf(pack: Pack, say: SayMeeting, judgements: Judgements): readonly PackPart[] {
  return [
    { title: say('who'), groups: [{ title: '', lines: who(pack, say, judgements) }], none: '' },
    { title: say('wants'), groups: wants(pack, say), none: say('wantsNothing') },
    {
      title: say('owed'),
      groups: [
        { title: say('ours'), lines: pack.ours.map((each) => promised(each, say)) },
        { title: say('theirs'), lines: pack.theirs.map((each) => promised(each, say)) },
        { title: say('actions'), lines: pack.actions.map((each) => promised(each, say)) },
      ].filter(({ lines }) => lines.length > 0),
      none: say('owedNothing'),
    },
    { title: say('history'), groups: filled(touches(pack, say)), none: say('historyNone') },
    {
      title: say('covers'),
      groups: filled(pack.covers.map((each) => cover(each, say))),
      none: say('coversNobody'),
    },
  ]
}

function filled(lines: readonly PackLine[]): PackPart['groups'] {
  return lines.length === 0 ? [] : [{ title: '', lines }]
}

function who(pack: Pack, say: SayMeeting, { sayAttitude, sayInfluence }: Judgements): readonly PackLine[] {
  const judged = <V>(judgement: Judged<V>, sayValue: (value: V) => string): string => {
    if (judgement === null) return say('notJudged')
    const { value, certainty, asOf } = judgement
    const words = { value: sayValue(value), certainty: say(certainty) }
    return asOf === null ? say('judgedUndated', words) : say('judged', { ...words, day: formatDay(asOf) })
  }
  const plain = [
    pack.isPlaceholder ? say('post') : '',
    [pack.title, pack.department, pack.location].filter(Boolean).join(', '),
    pack.manager === null ? '' : say('reportsTo', { name: pack.manager }),
    pack.reports > 0 ? say('leads', { count: pack.reports }) : '',
    [pack.email, pack.phone, pack.mobile].filter(Boolean).join(' · '),
  ]
  return [
    ...plain.filter(Boolean).map((text) => ({ text, beside: '' })),
    { text: say('attitude', { value: judged(pack.attitude, sayAttitude) }), beside: '' },
    { text: say('influence', { value: judged(pack.influence, sayInfluence) }), beside: '' },
    ...pack.seats.map(({ center, roles }) => ({
      text: say('seat', { center, roles: roles.length === 0 ? say('noRole') : formatList(roles) }),
      beside: '',
    })),
  ]
}

function wants(pack: Pack, say: SayMeeting): PackPart['groups'] {
  const several = pack.seats.length > 1
  const wins = pack.seats.flatMap(({ center, personalWin, firmWin, orientation }): readonly PackLine[] => {
    const beside = several ? say('within', { center }) : ''
    return [
      ...(personalWin?.trim() ? [{ text: say('personalWin', { text: personalWin }), beside }] : []),
      ...(firmWin?.trim() ? [{ text: say('firmWin', { text: firmWin }), beside }] : []),
      ...(orientation ? [{ text: say('decidesBy', { by: say(orientation) }), beside }] : []),
    ]
  })
  const said = (key: 'need' | 'objection', each: Said): PackLine => ({
    text: say(key, { text: each.text }),
    beside: each.day === null ? '' : formatDay(each.day),
  })
  const matters =
    pack.benefits.length === 0
      ? []
      : [{ text: say('benefits', { names: formatList(pack.benefits) }), beside: '' }]
  return filled([
    ...wins,
    ...matters,
    ...pack.needs.map((each) => said('need', each)),
    ...pack.objections.map((each) => said('objection', each)),
  ])
}

function promised({ text, dueOn, isLate, who: whose }: Promised, say: SayMeeting): PackLine {
  const due = dueOn === null ? '' : say(isLate ? 'lateSince' : 'dueOn', { day: formatDay(dueOn) })
  return { text, beside: [whose ?? '', due].filter(Boolean).join(', '), isLate }
}

function touches({ touches: all, touchCount }: Pack, say: SayMeeting): readonly PackLine[] {
  const more = touchCount - all.length
  return [
    ...all.map(({ day, channel, subject, ours }: Touch) => ({
      text: subject.trim() === '' ? say(`channel-${channel}`) : subject,
      beside: [
        formatDay(day),
        ...(subject.trim() === '' ? [] : [say(`channel-${channel}`)]),
        ...(ours.length > 0 ? [say('withUs', { names: formatList(ours) })] : []),
      ].join(', '),
    })),
    ...(more > 0 ? [{ text: say('historyMore', { count: more }), beside: '' }] : []),
  ]
}

function cover({ name, role, currentLevel, targetLevel, lastTouchOn }: Cover, say: SayMeeting): PackLine {
  const words = { now: say(`level-${currentLevel}`), target: say(`level-${targetLevel}`) }
  const level = say(currentLevel === targetLevel ? 'coverReached' : 'cover', words)
  const met = lastTouchOn === null ? '' : say('lastTouch', { day: formatDay(lastTouchOn) })
  return {
    text: role === '' ? name : `${name}, ${role}`,
    beside: [level, met].filter(Boolean).join('; '),
  }
}
