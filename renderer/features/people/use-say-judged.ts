import type { Output } from '#shared/contract/contract.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import type { ToVerify } from '#shared/domain/relationship/to-verify.ts'
import { useJudgements } from '../../ui/judgement-choices.tsx'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'

/** What is thought, as one line. Example: `Attitude in “Line 5”: supporter`. */
export function useSayJudged(
  people: People,
  centers: Output<'buying-center.listByAccount'>,
  nameOf: (id: ContactId) => string,
): (item: ToVerify) => string {
  const say = usePeopleWords()
  const { sayAttitude, sayInfluence } = useJudgements()

  return ({ contactId, about }) => {
    if (about.of === 'line') {
      return say(`from-${about.line.kind}`, { name: nameOf(about.line.toContactId) })
    }
    if (about.of === 'contact') {
      const contact = people.byId.get(contactId)
      const value =
        about.judgement === 'attitude'
          ? sayAttitude(contact?.attitude ?? null)
          : contact?.influence
            ? sayInfluence(contact.influence)
            : ''
      return say('judged', { judgement: say(about.judgement), value: value.toLowerCase() })
    }
    const center = centers.find((each) => each.center.id === about.buyingCenterId)
    const member = center?.members.find((each) => each.id === about.memberId)
    if (!center || !member) return ''
    const value = {
      attitude: () => sayAttitude(member.attitude),
      influence: () => sayInfluence(member.influence),
      responseMode: () => (member.responseMode === null ? '' : say(`mode-${member.responseMode}`)),
    }[about.judgement]()
    return say('judgedIn', {
      judgement: say(about.judgement),
      center: center.center.name,
      value: value.toLowerCase(),
    })
  }
}
