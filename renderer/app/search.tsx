import type { Output } from '#shared/contract/contract.ts'
import { lazy, Suspense, useCallback, useState } from 'react'
import { useNavigate } from 'react-router'
import { useOpenedThings } from '../features/search/opened-things.ts'
import { SearchBox } from '../features/search/search-box.tsx'
import { pathOfFound } from './found-path.ts'
import { useCommands } from './use-commands.ts'
import type { useUndo } from './use-undo.ts'

type Props = Readonly<{
  workspace: NonNullable<Output<'application.getState'>['workspace']>
  undo: ReturnType<typeof useUndo>
  changeWorkspace: () => void
}>

const SearchPalette = lazy(async () => ({
  default: (await import('../features/search/search-palette.tsx')).SearchPalette,
}))

/** The search box of the bar, and where what it finds leads. */
export function Search({ workspace, undo, changeWorkspace }: Props) {
  const navigate = useNavigate()
  const opened = useOpenedThings(workspace.path)
  const commands = useCommands({ mode: workspace.mode, undo, changeWorkspace })
  const [isOpen, setOpen] = useState(false)
  const open = useCallback(() => setOpen(true), [])
  return (
    <>
      <SearchBox onOpen={open} />
      {isOpen ? (
        <Suspense fallback={null}>
          <SearchPalette
            opened={opened}
            commands={commands}
            canOpen={(row) => pathOfFound(row) !== undefined}
            onOpen={(row) => void navigate(pathOfFound(row) ?? '/accounts')}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      ) : null}
    </>
  )
}
