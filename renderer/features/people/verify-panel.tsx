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
import { PostDoubtRow } from './post/post-doubt-row.tsx'
import { useSayJudged } from './use-say-judged.ts'
import type { PostToVerify } from './use-to-verify.ts'
import { useVerify } from './use-verify.ts'
import { VerifyRow } from './verify-row.tsx'

type Props = Readonly<{
  items: readonly ToVerify[]
  /** Whose firm or title should be verified: they stand above what is thought of them. */
  posts: readonly PostToVerify[]
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
export function VerifyPanel({ items, posts, centers, people, data, selectedId, onSelect, onClose }: Props) {
  const say = usePeopleWords()
  const shown = items.slice(0, shownAtMost)
  const lines = shown.flatMap(({ about }) => (about.of === 'line' ? [about.line] : []))
  const sayJudged = useSayJudged(people, centers, useNamesElsewhere(people, lines))
  const keep = useVerify(people, centers)
  const ofPosts = Map.groupBy(posts.slice(0, shownAtMost), ({ contact }) => contact.id)
  const ofPeople = Map.groupBy(shown, ({ contactId }) => contactId)
  const ids = new Set([...ofPosts.keys(), ...ofPeople.keys()])
  const left = Math.max(0, items.length - shownAtMost) + Math.max(0, posts.length - shownAtMost)

  return (
    <SidePanel
      title={say('verifyTitle')}
      subtitle={say('verifyCount', { count: items.length + posts.length })}
      closeLabel={say('close')}
      onClose={onClose}
    >
      {items.length + posts.length === 0 ? (
        <Box sx={{ color: 'text.secondary' }}>{say('verifyNone')}</Box>
      ) : null}
      <Box component="ul" aria-label={say('verifyTitle')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {[...ids].map((id) => {
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
              {ofPosts.get(id)?.map(({ doubt }) => (
                <PostDoubtRow
                  key={doubt.fact}
                  contact={contact}
                  doubt={doubt}
                  today={data.aging.today}
                  isReadOnly={data.isReadOnly}
                />
              ))}
              {ofPeople.get(id)?.map((item) => (
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
      {left > 0 ? (
        <Box sx={{ color: 'text.secondary', py: 2 }}>{say('verifyMore', { count: left })}</Box>
      ) : null}
    </SidePanel>
  )
}

function keyOf({ contactId, about }: ToVerify): string {
  if (about.of === 'line') return about.line.id
  return about.of === 'member' ? `${about.memberId} ${about.judgement}` : `${contactId} ${about.judgement}`
}
