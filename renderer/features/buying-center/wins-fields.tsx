import type { MemberInChart } from '#shared/contract/buying-center.ts'
import { decisionOrientations } from '#shared/domain/buying-center/model.ts'
import Typography from '@mui/material/Typography'
import { useTry } from '../../api/use-do.ts'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { InlineField } from '../../ui/inline-field.tsx'
import { useBuyingCenterWords } from './buying-center-words.ts'
import type { EditMember } from './use-members.ts'

type Props = Readonly<{ member: MemberInChart; isReadOnly: boolean; onEdit: EditMember }>

/** What the member decides by, and what would be won for them and for their firm. */
export function WinsFields({ member, isReadOnly, onEdit }: Props) {
  const say = useBuyingCenterWords()
  const tryEdit = useTry('buying-center.editMember')
  const orientation = member.orientation ?? 'unknown'
  return (
    <>
      <InlineChoice
        label={say('orientation')}
        value={orientation}
        choices={[...decisionOrientations, 'unknown' as const].map((each) => ({
          value: each,
          label: say(`orientation-${each}`),
        }))}
        isReadOnly={isReadOnly}
        onKeep={(value) =>
          onEdit(member, { orientation: decisionOrientations.find((each) => each === value) ?? null })
        }
      />
      <Typography variant="caption" color="textSecondary" sx={{ ml: '138px', mt: -1 }}>
        {say(`orientationWhy-${orientation}`)}
      </Typography>
      {(['personalWin', 'firmWin'] as const).map((field) => (
        <InlineField
          key={field}
          label={say(field)}
          of={member}
          isMultiline
          isReadOnly={isReadOnly}
          value={member[field] ?? ''}
          placeholder={isReadOnly ? '–' : say(`${field}Hint`)}
          onKeep={(text) =>
            tryEdit({
              id: member.id,
              version: member.version,
              changes: { [field]: text === '' ? null : text },
            })
          }
        />
      ))}
    </>
  )
}
