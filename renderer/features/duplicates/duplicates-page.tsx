import { sayFailure } from '#shared/contract/failure-words.ts'
import { duplicateObjects, type DuplicateObject } from '#shared/domain/duplicates/model.ts'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Pagination from '@mui/material/Pagination'
import Tab from '@mui/material/Tab'
import Tabs from '@mui/material/Tabs'
import Typography from '@mui/material/Typography'
import { useEffect, useState } from 'react'
import { useSearchParams } from 'react-router'
import { useAsk } from '../../api/use-ask.ts'
import { useIsReadOnly } from '../../api/use-is-read-only.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { NotAnswered } from '../../ui/not-answered.tsx'
import { Notice } from '../../ui/notice.tsx'
import { ApartList } from './apart-list.tsx'
import { Comparison } from './comparison.tsx'
import { useDuplicatesWords } from './duplicates-words.ts'
import { GroupList } from './group-list.tsx'
import { SearchedNote } from './searched-note.tsx'
import { useSearchJob } from './use-search-job.ts'

const groupsAtOnce = 50

/** What may be there twice: the likeliest first, and what is chosen side by side. */
export function DuplicatesPage() {
  const say = useDuplicatesWords()
  const isReadOnly = useIsReadOnly()
  const search = useSearchJob()
  const [address, setAddress] = useSearchParams()
  const [done, setDone] = useState<string>()
  const object: DuplicateObject = address.get('of') === 'contact' ? 'contact' : 'account'
  const page = Math.max(1, Math.trunc(Number(address.get('page'))) || 1)
  const found = useAsk('duplicate.list', { object, offset: (page - 1) * groupsAtOnce, limit: groupsAtOnce })
  const total = found.value?.total ?? 0
  const pages = Math.max(1, Math.ceil(total / groupsAtOnce))

  const groups = found.value?.groups ?? []
  const chosen = groups.find(({ things }) => keyOf(things) === address.get('group')) ?? groups[0]
  const go = (of: DuplicateObject, to: Readonly<{ group?: string; page?: number }> = {}): void => {
    setDone(undefined)
    const { group, page: at = 1 } = to
    const also = { ...(group === undefined ? {} : { group }), ...(at === 1 ? {} : { page: String(at) }) }
    setAddress({ of, ...also }, { replace: true })
  }
  // What was merged or said to be different goes from the list: its last page may be no more.
  const isBeyond = found.value !== undefined && !found.isAsking && page > pages
  useEffect(() => {
    if (isBeyond)
      setAddress({ of: object, ...(pages === 1 ? {} : { page: String(pages) }) }, { replace: true })
  }, [isBeyond, object, pages, setAddress])

  return (
    <Box sx={{ display: 'flex', flexDirection: 'column', minHeight: '100%', px: 6, py: 5, gap: 3 }}>
      <Box sx={{ display: 'flex', alignItems: 'start', gap: 3, flexWrap: 'wrap' }}>
        <Box sx={{ flex: 1, minWidth: 320 }}>
          <Typography variant="h1">{say('title')}</Typography>
          <Typography color="textSecondary">{say('why')}</Typography>
        </Box>
        {search.running || isReadOnly ? null : (
          <Button
            variant={found.value?.searched ? 'outlined' : 'contained'}
            onClick={() => void search.start()}
          >
            {say(found.value?.searched ? 'searchAgain' : 'search')}
          </Button>
        )}
      </Box>
      {isReadOnly ? <Notice severity="info">{say('readOnly')}</Notice> : null}
      {search.failure ? <Notice severity="error">{sayFailure(search.failure)}</Notice> : null}
      {search.running ? (
        <Box sx={{ display: 'flex', alignItems: 'start', gap: 4, maxWidth: 720 }}>
          <Box sx={{ flex: 1, pt: 2 }}>
            <JobProgress job={search.running} />
          </Box>
          <Button disabled={search.running.state === 'cancelling'} onClick={search.cancel}>
            {say('cancelSearch')}
          </Button>
        </Box>
      ) : null}
      <Tabs
        value={object}
        aria-label={say('kinds')}
        onChange={(_event, next: DuplicateObject) => go(next)}
        sx={{ borderBottom: '1px solid', borderColor: 'divider' }}
      >
        {duplicateObjects.map((each) => (
          <Tab key={each} value={each} label={say(each)} />
        ))}
      </Tabs>
      {done === undefined ? null : (
        <Box role="status">
          <Notice severity="success" onClose={() => setDone(undefined)}>
            {done}
          </Notice>
        </Box>
      )}
      {found.failure ? <NotAnswered failure={found.failure} onAgain={found.askAgain} /> : null}
      {found.value ? <SearchedNote searched={found.value.searched} shown={found.value} /> : null}
      {found.value && total === 0 ? (
        <EmptyState sentence={say(found.value.searched ? 'none' : 'never')} />
      ) : null}
      {found.value && chosen ? (
        <Box
          sx={{
            display: 'grid',
            gridTemplateColumns: 'minmax(220px, 300px) minmax(0, 1fr)',
            gap: 5,
            alignItems: 'start',
          }}
        >
          <Box sx={{ display: 'grid', gap: 2 }}>
            <GroupList
              groups={groups}
              chosen={keyOf(chosen.things)}
              onChoose={(group) => go(object, { group, page })}
            />
            {pages > 1 ? (
              <Pages page={page} pages={pages} total={total} onPage={(at) => go(object, { page: at })} />
            ) : null}
          </Box>
          <Comparison
            key={`${object} ${keyOf(chosen.things)}`}
            object={object}
            group={chosen}
            isReadOnly={isReadOnly}
            onDone={setDone}
          />
        </Box>
      ) : null}
      <ApartList object={object} isReadOnly={isReadOnly} />
    </Box>
  )
}

type PagesProps = Readonly<{ page: number; pages: number; total: number; onPage: (page: number) => void }>

/** The way to those that are less likely. */
function Pages({ page, pages, total, onPage }: PagesProps) {
  const say = useDuplicatesWords()
  return (
    <Box component="nav" aria-label={say('pages')} sx={{ display: 'grid', gap: 1 }}>
      <Pagination
        size="small"
        siblingCount={0}
        page={page}
        count={pages}
        onChange={(_event, at) => onPage(at)}
        getItemAriaLabel={(type, at) =>
          type === 'page' ? say('page', { at: at ?? '' }) : say(`page-${type}`)
        }
      />
      <Typography variant="caption" color="textSecondary">
        {say('groups', { count: total })}
      </Typography>
    </Box>
  )
}

function keyOf(things: readonly Readonly<{ id: string }>[]): string {
  return things.map(({ id }) => id).join(',')
}
