import type { Output } from '#shared/contract/contract.ts'
import { viewedPages, type ViewedPage } from '#shared/domain/saved-view/model.ts'
import CheckIcon from '@mui/icons-material/Check'
import ExpandMoreIcon from '@mui/icons-material/ExpandMore'
import Button from '@mui/material/Button'
import Divider from '@mui/material/Divider'
import ListItemIcon from '@mui/material/ListItemIcon'
import ListItemText from '@mui/material/ListItemText'
import Menu from '@mui/material/Menu'
import MenuItem from '@mui/material/MenuItem'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { useLocation, useNavigate, useSearchParams } from 'react-router'
import { useAsk } from '../api/use-ask.ts'
import { useDo } from '../api/use-do.ts'
import { useIsReadOnly } from '../api/use-is-read-only.ts'
import { TextDialog } from '../ui/text-dialog.tsx'
import { choicesIn } from './choices-in.ts'
import { useSavedViewWords } from './saved-view-words.ts'

type SavedView = Output<'saved-view.list'>[number]

/** The views of a page over all accounts; nothing where a page has no choices to keep. */
export function SavedViews() {
  const { pathname } = useLocation()
  const page = viewedPages.find((each) => pathname === `/portfolio/${each}`)
  return page ? <ViewsOf key={page} page={page} /> : null
}

function ViewsOf({ page }: Readonly<{ page: ViewedPage }>) {
  const say = useSavedViewWords()
  const isReadOnly = useIsReadOnly()
  const navigate = useNavigate()
  const [params] = useSearchParams()
  const views = useAsk('saved-view.list', {}).value?.filter((view) => view.page === page)
  const add = useDo('saved-view.add')
  const edit = useDo('saved-view.edit')
  const remove = useDo('saved-view.remove')
  const [button, setButton] = useState<HTMLElement>()
  const [naming, setNaming] = useState<'add' | 'rename'>()

  const choices = choicesIn(params)
  const taken = views?.find(({ id }) => id === params.get('saved'))
  const isChanged = taken !== undefined && taken.choices !== choices
  const show = (view: SavedView): void =>
    void navigate({
      search: `?${new URLSearchParams([...new URLSearchParams(view.choices), ['saved', view.id]])}`,
    })
  const leave = (): void => void navigate({ search: choices === '' ? '' : `?${choices}` }, { replace: true })
  const then = (work: () => void) => (): void => {
    setButton(undefined)
    work()
  }
  const keep = async (name: string): Promise<void> => {
    setNaming(undefined)
    if (naming === 'rename' && taken) {
      await edit({ id: taken.id, version: taken.version, changes: { name } })
      return
    }
    const saved = await add({ page, name, choices })
    if (saved) show(saved)
  }
  const saveChanges = async ({ id, version }: SavedView): Promise<void> => {
    await edit({ id, version, changes: { choices } })
  }
  const drop = async ({ id, version }: SavedView): Promise<void> => {
    if (await remove({ id, version })) leave()
  }

  const name = taken?.name ?? ''
  return (
    <>
      <Button
        aria-haspopup="menu"
        aria-expanded={button !== undefined}
        endIcon={<ExpandMoreIcon />}
        onClick={(event) => setButton(event.currentTarget)}
        sx={{ maxWidth: 280, textTransform: 'none', whiteSpace: 'nowrap' }}
      >
        <span style={{ overflow: 'hidden', textOverflow: 'ellipsis' }}>
          {taken ? (isChanged ? say('changed', { name }) : name) : say('views')}
        </span>
      </Button>
      <Menu
        open={button !== undefined}
        anchorEl={button ?? null}
        onClose={() => setButton(undefined)}
        slotProps={{ list: { 'aria-label': say('of') }, paper: { sx: { maxWidth: 420 } } }}
      >
        {views?.length === 0 ? (
          <Typography variant="body2" color="textSecondary" component="li" role="none" sx={{ px: 4, py: 2 }}>
            {say('none')}
          </Typography>
        ) : null}
        {(views ?? []).map((view) => {
          const isTaken = view.id === taken?.id
          return (
            <MenuItem
              key={view.id}
              aria-current={isTaken ? true : undefined}
              onClick={then(() => show(view))}
            >
              <ListItemIcon>{isTaken && !isChanged ? <CheckIcon fontSize="small" /> : null}</ListItemIcon>
              <ListItemText slotProps={{ primary: { noWrap: true, variant: 'body2' } }}>
                {isTaken && isChanged ? say('asSaved', { name: view.name }) : view.name}
              </ListItemText>
            </MenuItem>
          )
        })}
        {isReadOnly
          ? null
          : [
              <Divider key="line" />,
              ...(taken && isChanged
                ? [
                    <MenuItem key="changes" onClick={then(() => void saveChanges(taken))}>
                      {say('saveChanges', { name })}
                    </MenuItem>,
                  ]
                : []),
              <MenuItem key="save" onClick={then(() => setNaming('add'))}>
                {say(taken ? 'saveAsNew' : 'save')}
              </MenuItem>,
              ...(taken
                ? [
                    <MenuItem key="rename" onClick={then(() => setNaming('rename'))}>
                      {say('rename', { name })}
                    </MenuItem>,
                    <MenuItem key="remove" onClick={then(() => void drop(taken))}>
                      {say('remove', { name })}
                    </MenuItem>,
                  ]
                : []),
            ]}
      </Menu>
      {naming ? (
        <TextDialog
          title={say(naming === 'rename' ? 'renameTitle' : 'saveTitle')}
          label={say('name')}
          first={naming === 'rename' ? name : undefined}
          confirmLabel={say('keep')}
          cancelLabel={say('cancel')}
          onConfirm={(text) => void keep(text)}
          onCancel={() => setNaming(undefined)}
        />
      ) : null}
    </>
  )
}
