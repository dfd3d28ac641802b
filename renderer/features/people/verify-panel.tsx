import type { Output } from '#shared/contract/contract.ts'
import type { ContactId } from '#shared/domain/relationship/model.ts'
import { displayName } from '#shared/domain/relationship/model.ts'
import type { ToVerify } from '#shared/domain/relationship/to-verify.ts'
import Box from '@mui/material/Box'
import Link from '@mui/material/Link'
import { SidePanel } from '../../ui/side-panel.tsx'
import type { People } from './people.ts'
import { usePeopleWords } from './people-words.ts'
import type { PeopleData } from './use-people-data.ts'
import { useNamesElsewhere } from './use-names-elsewhere.ts'
import { useSayJudged } from './use-say-judged.ts'
import { useVerify } from './use-verify.ts'
import { VerifyRow } from './verify-row.tsx'

type Props = Readonly<{
  items: readonly ToVerify[]
  centers: Output<'buying-center.listByAccount'>
  people: People
  data: PeopleData
  selectedId: string | null
  onSelect: (id: ContactId) => void
  onClose: () => void
}>

/** More would be no list that one goes through before a review. */
const shownAtMost = 200

/** What should be asked again before the review, the weightiest first, each with the press that says it was. */
export function VerifyPanel({ items, centers, people, data, selectedId, onSelect, onClose }: Props) {
  const say = usePeopleWords()
  const shown = items.slice(0, shownAtMost)
  const lines = shown.flatMap(({ about }) => (about.of === 'line' ? [about.line] : []))
  const sayJudged = useSayJudged(people, centers, useNamesElsewhere(people, lines))
  const keep = useVerify(people, centers)
  const byPerson = [...Map.groupBy(shown, ({ contactId }) => contactId)]

  return (
    <SidePanel
      title={say('verifyTitle')}
      subtitle={say('verifyCount', { count: items.length })}
      closeLabel={say('close')}
      onClose={onClose}
    >
      {items.length === 0 ? <Box sx={{ color: 'text.secondary' }}>{say('verifyNone')}</Box> : null}
      <Box component="ul" aria-label={say('verifyTitle')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {byPerson.map(([id, ofPerson]) => {
          const contact = people.byId.get(id)
          if (!contact) return null
          const name = displayName(contact)
          return (
            <Box
              component="li"
              key={id}
              sx={{ py: 2, borderTop: '1px solid', borderColor: 'divider' }}
              aria-current={id === selectedId ? 'true' : undefined}
            >
              <Link
                component="button"
                onClick={() => onSelect(id)}
                underline="hover"
                color="textPrimary"
                sx={{ fontWeight: 600, textAlign: 'left' }}
              >
                {name}
              </Link>
              {contact.title === '' || contact.title === name ? null : (
                <Box component="span" sx={{ color: 'text.secondary', fontSize: 12, ml: 2 }}>
                  {contact.title}
                </Box>
              )}
              {ofPerson.map((item) => (
                <VerifyRow
                  key={keyOf(item)}
                  item={item}
                  judged={sayJudged(item)}
                  aging={data.aging}
                  isReadOnly={data.isReadOnly}
                  onKeep={(evidence) => keep(item, evidence)}
                />
              ))}
            </Box>
          )
        })}
      </Box>
      {items.length > shownAtMost ? (
        <Box sx={{ color: 'text.secondary', py: 2 }}>
          {say('verifyMore', { count: items.length - shownAtMost })}
        </Box>
      ) : null}
    </SidePanel>
  )
}

function keyOf({ contactId, about }: ToVerify): string {
  if (about.of === 'line') return about.line.id
  return about.of === 'member' ? `${about.memberId} ${about.judgement}` : `${contactId} ${about.judgement}`
}
