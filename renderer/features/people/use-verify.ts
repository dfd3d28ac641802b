import type { Output } from '#shared/contract/contract.ts'
import type { Evidence } from '#shared/domain/relationship/evidence.ts'
import type { ToVerify } from '#shared/domain/relationship/to-verify.ts'
import { useDo } from '../../api/use-do.ts'
import type { People } from './people.ts'

/** Writes down what a judgement rests on now, wherever it was made. */
export function useVerify(
  people: People,
  centers: Output<'buying-center.listByAccount'>,
): (item: ToVerify, evidence: Evidence) => void {
  const editContact = useDo('contact.edit')
  const editMember = useDo('buying-center.editMember')
  const editLine = useDo('informal-line.edit')

  return ({ contactId, about }, evidence) => {
    if (about.of === 'line') {
      const { id, version } = about.line
      void editLine({ id, version, changes: { ...evidence } })
    } else if (about.of === 'contact') {
      const contact = people.byId.get(contactId)
      if (!contact) return
      const { id, version } = contact
      const changes = { evidence: { [about.judgement]: evidence } }
      void editContact({ id, version, changes })
    } else {
      const member = centers
        .find(({ center }) => center.id === about.buyingCenterId)
        ?.members.find(({ id }) => id === about.memberId)
      if (!member) return
      const { id, version } = member
      const changes = { evidence: { [about.judgement]: evidence } }
      void editMember({ id, version, changes })
    }
  }
}
