import type { Output } from '#shared/contract/contract.ts'
import { usualHalfLifeDays } from '#shared/domain/relationship/aging.ts'
import { isCurrencyCode } from '#shared/kernel/money.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { InlineField } from '../../ui/inline-field.tsx'
import type { Kept } from '../../ui/use-draft.ts'
import { useSettingsWords } from './settings-words.ts'
import { useWorkspaceEdit } from './use-workspace-edit.ts'

type Props = Readonly<{ workspace: Output<'workspace.get'>; isReadOnly: boolean }>

const longestHalfLife = 3_650

/** What the workspace is called and which currency its figures are in. */
export function WorkspaceFields({ workspace, isReadOnly }: Props) {
  const say = useSettingsWords()
  const edit = useWorkspaceEdit(workspace)
  const [complaint, setComplaint] = useState<'nameMissing' | 'currencyWrong' | 'halfLifeWrong'>()

  const keepName = (text: string): void | Promise<Kept> => {
    const name = text.trim()
    setComplaint(name === '' ? 'nameMissing' : undefined)
    return name === '' ? undefined : edit({ name })
  }
  const keepCurrency = (text: string): void | Promise<Kept> => {
    const currency = text.trim().toUpperCase()
    setComplaint(isCurrencyCode(currency) ? undefined : 'currencyWrong')
    return isCurrencyCode(currency) ? edit({ currency }) : undefined
  }
  const keepHalfLife = (text: string): void | Promise<Kept> => {
    const days = text.trim() === '' ? null : Number(text.trim())
    const isRight = days === null || (Number.isInteger(days) && days >= 1 && days <= longestHalfLife)
    setComplaint(isRight ? undefined : 'halfLifeWrong')
    return isRight ? edit({ evidenceHalfLifeDays: days }) : undefined
  }

  return (
    <Box sx={{ maxWidth: 560 }}>
      <InlineField
        label={say('name')}
        of={workspace}
        value={workspace.name}
        onKeep={keepName}
        isReadOnly={isReadOnly}
        complaint={complaint === 'nameMissing' ? say(complaint) : undefined}
      />
      <InlineField
        label={say('currency')}
        of={workspace}
        value={workspace.currency}
        onKeep={keepCurrency}
        isReadOnly={isReadOnly}
        complaint={complaint === 'currencyWrong' ? say(complaint) : undefined}
      />
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0, pl: '139px' }}>
        {say('currencyWhy')}
      </Typography>
      <InlineField
        label={say('halfLife')}
        of={workspace}
        value={workspace.evidenceHalfLifeDays === null ? '' : String(workspace.evidenceHalfLifeDays)}
        placeholder={String(usualHalfLifeDays)}
        onKeep={keepHalfLife}
        isReadOnly={isReadOnly}
        complaint={complaint === 'halfLifeWrong' ? say(complaint) : undefined}
      />
      <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0, pl: '139px' }}>
        {say('halfLifeWhy', { usual: usualHalfLifeDays })}
      </Typography>
    </Box>
  )
}
