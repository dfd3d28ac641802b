import type { Output } from '#shared/contract/contract.ts'
import { isCurrencyCode } from '#shared/kernel/money.ts'
import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { InlineField } from '../../ui/inline-field.tsx'
import type { Kept } from '../../ui/use-draft.ts'
import { useSettingsWords } from './settings-words.ts'
import { useWorkspaceEdit } from './use-workspace-edit.ts'

type Props = Readonly<{ workspace: Output<'workspace.get'>; isReadOnly: boolean }>

/** What the workspace is called and which currency its figures are in. */
export function WorkspaceFields({ workspace, isReadOnly }: Props) {
  const say = useSettingsWords()
  const edit = useWorkspaceEdit(workspace)
  const [complaint, setComplaint] = useState<'nameMissing' | 'currencyWrong'>()

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
    </Box>
  )
}
