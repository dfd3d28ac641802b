import type { Output } from '#shared/contract/contract.ts'
import type { Evidence } from '#shared/domain/relationship/evidence.ts'
import type { ToVerify } from '#shared/domain/relationship/to-verify.ts'
import { useRef } from 'react'
import { useDo } from '../../api/use-do.ts'
import type { People } from './people.ts'

type Judged = Readonly<{ id: string; version: number; evidence: object | null }>

/**
 * Writes down what a judgement rests on now, wherever it was made. Two judgements of one person may be confirmed faster than the
 * page learns of the first: what the evidence has become since goes along.
 */
export function useVerify(
  people: People,
  centers: Output<'buying-center.listByAccount'>,
): (item: ToVerify, evidence: Evidence) => void {
  const editContact = useDo('contact.edit')
  const editMember = useDo('buying-center.editMember')
  const editLine = useDo('informal-line.edit')
  const since = useRef(new Map<string, Readonly<{ version: number; evidence: object }>>())
  const evidenceWith = <E extends object>(
    { id, version, evidence }: Judged & Readonly<{ evidence: E | null }>,
    judged: Partial<E>,
  ): E => {
    const known = since.current.get(id)
    const now = { ...evidence, ...(known?.version === version ? known.evidence : {}), ...judged } as E
    since.current.set(id, { version, evidence: now })
    return now
  }

  return ({ contactId, about }, evidence) => {
    if (about.of === 'line') {
      const { id, version } = about.line
      void editLine({ id, version, changes: { ...evidence } })
    } else if (about.of === 'contact') {
      const contact = people.byId.get(contactId)
      if (!contact) return
      const { id, version } = contact
      const changes = { evidence: evidenceWith(contact, { [about.judgement]: evidence }) }
      void editContact({ id, version, changes })
    } else {
      const member = centers
        .find(({ center }) => center.id === about.buyingCenterId)
        ?.members.find(({ id }) => id === about.memberId)
      if (!member) return
      const { id, version } = member
      const changes = { evidence: evidenceWith(member, { [about.judgement]: evidence }) }
      void editMember({ id, version, changes })
    }
  }
}
