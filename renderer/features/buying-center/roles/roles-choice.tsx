import type { MemberInChart } from '#shared/contract/buying-center.ts'
import type { BuyingCenter } from '#shared/domain/buying-center/model.ts'
import {
  fourInfluences,
  mapRoles,
  sixRoles,
  type PresetRole,
  type RolePresetId,
  type RolesAlong,
} from '#shared/domain/buying-center/role-presets.ts'
import Box from '@mui/material/Box'
import { useState } from 'react'
import { useAsk } from '../../../api/use-ask.ts'
import { useDo } from '../../../api/use-do.ts'
import { ConfirmDialog } from '../../../ui/confirm-dialog.tsx'
import { formatList } from '../../../ui/format.ts'
import { FactMenu } from '../fact-menu.tsx'
import { RolesDialog } from './roles-dialog.tsx'
import { useRolesWords } from './roles-words.ts'

type Props = Readonly<{
  center: BuyingCenter
  members: readonly MemberInChart[]
  roles: readonly PresetRole[]
  isReadOnly: boolean
}>

/** Roles to choose: `id` where they are part of the workspace, `null` for the six, none where they are yet to be taken in. */
type Choice = RolesAlong & Readonly<{ id: RolePresetId | null | undefined }>

/** The roles that the buying center is told in. What would be lost by others is said before. */
export function RolesChoice({ center, members, roles, isReadOnly }: Props) {
  const say = useRolesWords()
  const presets = useAsk('role-preset.list', {}).value ?? []
  const doUse = useDo('buying-center.useRoles')
  const doAdd = useDo('role-preset.add')
  const [asking, setAsking] = useState<Choice>()
  const [dialog, setDialog] = useState<'add' | 'edit'>()
  const chosen = presets.find(({ id }) => id === center.rolePresetId)
  const hasFour = presets.some(({ roles: own }) => isSame(own, fourInfluences.roles))
  const choices: readonly Choice[] = [
    { ...sixRoles, id: null },
    ...presets,
    ...(hasFour ? [] : [{ ...fourInfluences, id: undefined }]),
  ]

  const lostBy = (choice: Choice) =>
    mapRoles(members, roles, choice.roles).filter(({ lost }) => lost.length > 0)
  const tellIn = async ({ id, name, roles: own }: Choice): Promise<void> => {
    setAsking(undefined)
    const rolePresetId = id === undefined ? (await doAdd({ name, roles: [...own] }))?.id : id
    if (rolePresetId !== undefined) await doUse({ id: center.id, version: center.version, rolePresetId })
  }
  const choose = (choice: Choice): void => {
    if (choice.id === center.rolePresetId) return
    if (lostBy(choice).length > 0) setAsking(choice)
    else void tellIn(choice)
  }

  return (
    <>
      <FactMenu
        label={say('toldIn')}
        value={chosen?.name ?? sixRoles.name}
        isReadOnly={isReadOnly}
        choices={choices.map((choice) => ({
          key: choice.id ?? choice.name,
          label: choice.name,
          isChosen: choice.id === center.rolePresetId,
          onChoose: () => choose(choice),
        }))}
        deeds={[
          { key: 'add', label: say('add'), onChoose: () => setDialog('add') },
          ...(chosen
            ? [{ key: 'edit', label: say('edit', { name: chosen.name }), onChoose: () => setDialog('edit') }]
            : []),
        ]}
      />
      {asking ? (
        <ConfirmDialog
          title={say('lostTitle', { name: asking.name })}
          confirmLabel={say('change')}
          cancelLabel={say('cancel')}
          isDestructive
          onConfirm={() => void tellIn(asking)}
          onCancel={() => setAsking(undefined)}
        >
          {say('lostWhy')}
          <Box component="span" sx={{ display: 'block', my: 2 }}>
            {lostBy(asking).map(({ member, lost }) => (
              <Box key={member.id} component="span" sx={{ display: 'block' }}>
                {say('lostOf', { name: member.name, roles: formatList(lost) })}
              </Box>
            ))}
          </Box>
          {say('keptOf')}
        </ConfirmDialog>
      ) : null}
      {dialog ? (
        <RolesDialog
          preset={dialog === 'edit' ? chosen : undefined}
          startFrom={roles}
          onAdded={(added) => choose(added)}
          onClose={() => setDialog(undefined)}
        />
      ) : null}
    </>
  )
}

function isSame(one: readonly PresetRole[], other: readonly PresetRole[]): boolean {
  return one.length === other.length && one.every(({ key }, index) => key === other[index]?.key)
}
