import { courseOf, decidedBy, type ContractCourse } from '../customer-contract/course.ts'
import type { Contract } from '../customer-contract/model.ts'
import { accountFact, contractFact } from './fact-refs.ts'
import type { BriefFacts } from './facts.ts'
import type { MoneyFigure } from './money.ts'
import { byText } from './people.ts'
import { countValue, dayValue, sentence, textValue } from './sentence.ts'

type Running = Readonly<{ contract: Contract; course: ContractCourse }>

/** The next day on which a contract goes on by itself or ends; of several, that which has to be decided first. */
export function renewal(facts: BriefFacts): MoneyFigure {
  const figure = 'renewal'
  const { contracts, aging } = facts
  if (contracts.length === 0)
    return { figure, value: null, note: sentence('moneyNoContract', {}, [accountFact(facts, 'itself')]) }
  const running = contracts
    .map((contract): Running => ({ contract, course: courseOf(contract, aging.today) }))
    .filter(({ course }) => course.state !== 'ended')
  const rests = (some: readonly Readonly<{ contract: Contract }>[]) =>
    some.map(({ contract }) => contractFact(contract))
  if (running.length === 0) {
    const all = contracts.map((contract) => ({ contract }))
    const values = { count: countValue(all.length) }
    return { figure, value: null, note: sentence('moneyContractsEnded', values, rests(all)) }
  }
  const [first] = running.filter(({ course }) => course.termEndsOn !== null).toSorted(soonestFirst)
  if (!first) {
    const values = { count: countValue(running.length) }
    return { figure, value: null, note: sentence('moneyContractEndless', values, rests(running)) }
  }
  const { contract, course } = first
  const name = textValue(contract.name)
  const { renewsOn, termEndsOn, lastNoticeOn } = course
  // What can be decided no more for this term is told without the day that has passed.
  const isNoticeAhead = lastNoticeOn !== null && lastNoticeOn >= aging.today
  const note =
    renewsOn === null
      ? sentence('moneyContractEnds', { name }, rests([first]))
      : isNoticeAhead
        ? sentence('moneyRenewsNotice', { name, day: dayValue(lastNoticeOn) }, rests([first]))
        : sentence('moneyRenews', { name }, rests([first]))
  const day = renewsOn ?? termEndsOn
  return { figure, value: day === null ? null : dayValue(day), note }
}

function soonestFirst(one: Running, other: Running): number {
  const by = ({ course }: Running): string => decidedBy(course) ?? course.termEndsOn ?? ''
  return byText(by(one), by(other)) || byText(one.contract.id, other.contract.id)
}
