import {
  relationshipLevels,
  rungOf,
  type Contact,
  type Relationship,
  type RelationshipLevel,
  type TeamMember,
  type TeamMemberId,
} from '#shared/domain/relationship/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import CloseIcon from '@mui/icons-material/Close'
import Box from '@mui/material/Box'
import IconButton from '@mui/material/IconButton'
import { useDo } from '../../api/use-do.ts'
import { formatDay } from '../../ui/format.ts'
import { InlineChoice } from '../../ui/inline-choice.tsx'
import { AddMenu } from './add-menu.tsx'
import { PanelSection } from './panel-section.tsx'
import { usePeopleWords } from './people-words.ts'

type Props = Readonly<{
  contact: Contact
  relationships: readonly Relationship[]
  team: readonly TeamMember[]
  isReadOnly: boolean
}>

/** Who of our team knows the person, how well, and how well it should be. */
export function CoverSection({ contact, relationships, team, isReadOnly }: Props) {
  const say = usePeopleWords()
  const add = useDo('relationship.add')
  const ties = relationships.filter((tie) => tie.contactId === contact.id)
  const others = team.filter((member) => !ties.some((tie) => tie.teamMemberId === member.id))
  const cover = (teamMemberId: TeamMemberId): void =>
    void add({
      contactId: contact.id,
      teamMemberId,
      currentLevel: 'vendor',
      targetLevel: 'credible-source',
    })

  return (
    <PanelSection title={say('teamSection')}>
      {ties.length === 0 ? (
        <Box sx={{ color: 'text.secondary', py: 1 }}>{say('notCovered', { name: displayName(contact) })}</Box>
      ) : null}
      {ties.map((tie) => (
        <Tie
          key={tie.id}
          tie={tie}
          member={team.find((member) => member.id === tie.teamMemberId)}
          contactName={displayName(contact)}
          isReadOnly={isReadOnly}
        />
      ))}
      {isReadOnly || others.length === 0 ? null : (
        <AddMenu
          label={say('addCover')}
          choices={others.map((member) => ({ value: member.id, label: member.name, note: member.role }))}
          onChoose={(id) => cover(id as TeamMemberId)}
        />
      )}
      {team.length === 0 ? <Box sx={{ color: 'text.secondary', fontSize: 12 }}>{say('noTeam')}</Box> : null}
    </PanelSection>
  )
}

type TieProps = Readonly<{
  tie: Relationship
  member: TeamMember | undefined
  contactName: string
  isReadOnly: boolean
}>

function Tie({ tie, member, contactName, isReadOnly }: TieProps) {
  const say = usePeopleWords()
  const edit = useDo('relationship.edit')
  const remove = useDo('relationship.remove')
  const { id, version, currentLevel, targetLevel, lastTouchOn } = tie
  const name = member?.name ?? ''
  const levels = relationshipLevels.map((level) => ({ value: level, label: say(`level-${level}`) }))

  return (
    <Box sx={{ py: 1 }}>
      <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 2 }}>
        <Box component="span" sx={{ fontWeight: 600 }}>
          {name}
        </Box>
        <Box component="span" sx={{ color: 'text.secondary', fontSize: 12, flex: 1, minWidth: 0 }}>
          {[member?.role, lastTouchOn === null ? '' : say('lastTouch', { day: formatDay(lastTouchOn) })]
            .filter(Boolean)
            .join(' · ')}
        </Box>
        {isReadOnly ? null : (
          <IconButton
            aria-label={say('stopCovering', { name, contact: contactName })}
            onClick={() => void remove({ id, version })}
            sx={{ p: 0.5 }}
          >
            <CloseIcon sx={{ fontSize: 16 }} />
          </IconButton>
        )}
      </Box>
      <Box
        sx={{ display: 'grid', gridTemplateColumns: 'auto 1fr auto 1fr', alignItems: 'center', fontSize: 12 }}
      >
        <Box sx={{ color: 'text.secondary' }}>{say('now')}</Box>
        <InlineChoice
          label={say('levelNow', { name })}
          isLabelHidden
          value={currentLevel}
          choices={levels}
          isReadOnly={isReadOnly}
          onKeep={(level) =>
            void edit({ id, version, changes: { currentLevel: level as RelationshipLevel } })
          }
        />
        <Box
          sx={{
            color: rungOf(currentLevel) < rungOf(targetLevel) ? 'warning.main' : 'text.secondary',
          }}
        >
          {rungOf(currentLevel) < rungOf(targetLevel) ? `${say('target')} ↑` : say('target')}
        </Box>
        <InlineChoice
          label={say('levelTarget', { name })}
          isLabelHidden
          value={targetLevel}
          choices={levels}
          isReadOnly={isReadOnly}
          onKeep={(level) => void edit({ id, version, changes: { targetLevel: level as RelationshipLevel } })}
        />
      </Box>
    </Box>
  )
}
