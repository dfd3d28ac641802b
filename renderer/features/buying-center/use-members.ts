import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { Member, MemberId } from '#shared/domain/buying-center/model.ts'
import { meaningsOf, type PresetRole } from '#shared/domain/buying-center/role-presets.ts'
import { useEffect, useRef, useState } from 'react'
import { useDo } from '../../api/use-do.ts'

export type MemberChanges = Partial<
  Pick<Member, 'roles' | 'attitude' | 'influence' | 'responseMode' | 'note' | 'orientation'>
>

/** What was changed here and is not yet among what is stored. `version` is known once the last change was answered. */
type Ahead = Readonly<{ changes: MemberChanges; onTheWay: number; version: number | undefined }>

/**
 * The members of a buying center as the user left them: a change shows at once, and the next one builds on it although the
 * first is still being stored. Two roles set one right after the other would otherwise cost the first.
 */
export function useMembers(stored: readonly MemberInChart[], told: readonly PresetRole[]) {
  const doEdit = useDo('buying-center.editMember')
  const ahead = useRef<ReadonlyMap<MemberId, Ahead>>(new Map())
  const [, show] = useState(0)

  function put(id: MemberId, next: Ahead | undefined): void {
    const all = new Map(ahead.current)
    if (next) all.set(id, next)
    else all.delete(id)
    ahead.current = all
    show((count) => count + 1)
  }

  useEffect(() => {
    for (const [id, { onTheWay, version }] of ahead.current) {
      const member = stored.find((each) => each.id === id)
      const arrived = version !== undefined && (member?.version ?? Infinity) >= version
      if (onTheWay === 0 && arrived) put(id, undefined)
    }
  })

  async function edit(member: MemberInChart, changes: MemberChanges): Promise<void> {
    const before = ahead.current.get(member.id)
    const onTheWay = (before?.onTheWay ?? 0) + 1
    put(member.id, { changes: { ...before?.changes, ...changes }, onTheWay, version: undefined })

    const done = await doEdit({ id: member.id, version: member.version, changes })

    const now = ahead.current.get(member.id)
    if (!now) return
    if (!done) put(member.id, undefined)
    else put(member.id, { ...now, onTheWay: now.onTheWay - 1, version: done.version })
  }

  function toggleRole(member: MemberInChart, role: string): void {
    const roles = ahead.current.get(member.id)?.changes.roles ?? member.held
    const next = roles.includes(role) ? roles.filter((each) => each !== role) : [...roles, role]
    void edit(member, { roles: next })
  }

  return {
    members: stored.map((member): MemberInChart => {
      const { roles: held = member.held, ...changes } = ahead.current.get(member.id)?.changes ?? {}
      return { ...member, ...changes, held, roles: meaningsOf(held, told) }
    }),
    edit: (member: MemberInChart, changes: MemberChanges): void => void edit(member, changes),
    toggleRole,
  }
}

export type EditMember = (member: MemberInChart, changes: MemberChanges) => void
export type ToggleRole = (member: MemberInChart, role: string) => void
