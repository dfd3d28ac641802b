import type { Named } from '#shared/domain/network/account-people.ts'
import type { Asking, Introduction } from '#shared/domain/network/introduction.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { formatDecimal } from '../../../ui/format.ts'
import type { SayNetwork } from './network-words.ts'
import { pieced, type Piece } from './pieced.ts'
import type { Arithmetic } from './say-arithmetic.ts'

/** How somebody of us, or of them, is called. */
export type NameOf = Readonly<{ member: (way: Introduction) => string; contact: (id: ContactId) => Named }>

/** Who asks whom, up to who knows the one that is to be met. */
export function sayIntroduction(say: SayNetwork, way: Introduction, nameOf: NameOf): readonly Piece[] {
  const member = nameOf.member(way)
  return pieced(say, (mark) => {
    const figure = mark.figure(say('strengthFigure', { strength: formatDecimal(way.strength, 2) }))
    const person = ({ asked }: Asking): string => mark.person(nameOf.contact(asked))
    const [first, ...others] = way.chain
    const last = others.at(-1)
    if (!first) return ''
    if (!last) return say('knows', { member, person: person(first), figure })
    const asking = others
      .slice(0, -1)
      .reduce((chain, each) => say('whoAsks', { chain, asked: person(each) }), person(first))
    return say('asks', { member, chain: say('whoKnows', { chain: asking, asked: person(last) }), figure })
  })
}

/** The strengths of the steps and their product. */
export function introductionArithmetic(say: SayNetwork, way: Introduction, nameOf: NameOf): Arithmetic {
  const names = [nameOf.member(way), ...way.chain.map(({ asked }) => nameOf.contact(asked).name)]
  const factors = way.chain.map(({ strength }) => formatDecimal(strength, 2))
  const product = say('introductionSum', {
    factors: factors.join(' × '),
    strength: formatDecimal(way.strength, 2),
  })
  return {
    rows: factors.map((value, at) => ({
      what: say('step', { asker: names[at] ?? '', asked: names[at + 1] ?? '' }),
      note: '',
      value,
    })),
    sum: `${factors.length > 1 ? `${product}. ` : ''}${say('introductionHow')}`,
  }
}
