import type { Contact, ContactId } from '#shared/domain/relationship/model.ts'
import { displayName, isPlaceholder } from '#shared/domain/relationship/model.ts'
import type { PostDoubt } from '#shared/domain/relationship/post.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import { SidePanel } from '../../ui/side-panel.tsx'
import { IntroductionSection } from './analysis/introduction-section.tsx'
import { useNetworkWords } from './analysis/network-words.ts'
import type { SeenNetwork } from './analysis/use-network.ts'
import { CoverSection } from './cover-section.tsx'
import { HierarchySection } from './hierarchy-section.tsx'
import { HistorySection } from './history-section.tsx'
import { InformalSection } from './informal-section.tsx'
import { JudgementSection } from './judgement-section.tsx'
import type { NewPlace } from './new-place.ts'
import { sourcesOf, type People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import { PaperLinks } from './paper-links.tsx'
import { PersonFields } from './person-fields.tsx'
import { PostSection } from './post/post-section.tsx'
import { TouchSection } from './touch-section.tsx'
import { useContactEdit } from './use-contact-edit.ts'
import type { PeopleData } from './use-people-data.ts'

type Props = Readonly<{
  contact: Contact
  people: People
  data: PeopleData
  /** Why firm and title should be verified. */
  postDoubts: readonly PostDoubt[]
  seenNetwork: SeenNetwork
  onClose: () => void
  onSelect: (id: ContactId) => void
  onAdd: (place: NewPlace) => void
  onRemove: (contact: Contact) => void
  onWithout: (id: ContactId) => void
}>

/** Everything about the selected person, edited where it stands. */
export function PersonPanel(props: Props) {
  const { contact, people, data, seenNetwork, onClose, onSelect, onAdd, onRemove, onWithout } = props
  const say = usePeopleWords()
  const sayNetwork = useNetworkWords()
  const edit = useContactEdit(contact)
  const { isReadOnly } = data
  const sources = sourcesOf(people, data.team)
  const name = displayName(contact)
  const parts = isPlaceholder(contact) ? [say('placeholderLong')] : [contact.title, contact.department]

  return (
    <SidePanel
      title={name}
      subtitle={parts.filter(Boolean).join(' · ')}
      closeLabel={say('close')}
      onClose={onClose}
    >
      <JudgementSection
        contact={contact}
        edit={edit}
        aging={data.aging}
        sources={sources}
        isReadOnly={isReadOnly}
      />
      <PostSection
        contact={contact}
        doubts={props.postDoubts}
        today={data.aging.today}
        isReadOnly={isReadOnly}
      />
      <PersonFields contact={contact} people={people} edit={edit} isReadOnly={isReadOnly} />
      <HierarchySection
        contact={contact}
        people={people}
        isReadOnly={isReadOnly}
        onSelect={onSelect}
        onAdd={onAdd}
      />
      <CoverSection
        contact={contact}
        relationships={data.relationships}
        team={data.team}
        isReadOnly={isReadOnly}
      />
      <InformalSection
        contact={contact}
        people={people}
        lines={data.lines}
        aging={data.aging}
        sources={sources}
        isReadOnly={isReadOnly}
        onSelect={onSelect}
      />
      <IntroductionSection contact={contact} seenNetwork={seenNetwork} onSelect={onSelect} />
      <Box sx={{ py: 3, borderTop: '1px solid', borderColor: 'divider' }}>
        <Button onClick={() => onWithout(contact.id)} sx={{ ml: -1, textAlign: 'left' }}>
          {sayNetwork('without', { name })}
        </Button>
      </Box>
      <TouchSection contact={contact} />
      <PaperLinks contact={contact} />
      <HistorySection contact={contact} />
      {isReadOnly ? null : (
        <Box sx={{ pt: 3, borderTop: '1px solid', borderColor: 'divider' }}>
          <Button color="error" onClick={() => onRemove(contact)} sx={{ ml: -1 }}>
            {say('remove', { name })}
          </Button>
        </Box>
      )}
    </SidePanel>
  )
}
