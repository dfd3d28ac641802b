import type { Contact } from '#shared/domain/relationship/model.ts'
import { useTrail } from '../../api/use-trail.ts'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { TrailList } from '../../ui/trail/trail-list.tsx'
import { PanelSection } from './panel-section.tsx'
import { usePeopleWords } from './people-words.ts'

const entriesAtOnce = 8

/** Who changed what is known of the person, and when. */
export function HistorySection({ contact }: Readonly<{ contact: Contact }>) {
  const say = usePeopleWords()
  const trail = useTrail('history.listOfObject', { object: 'contact', id: contact.id }, entriesAtOnce)
  return (
    <PanelSection title={say('historySection')}>
      {trail.failure ? <NotAnswered failure={trail.failure} onAgain={trail.askAgain} /> : null}
      {trail.value ? <TrailList {...trail} entries={trail.value} /> : null}
    </PanelSection>
  )
}
