import type { Editor } from '@tiptap/core'
import { NodeSelection } from '@tiptap/pm/state'
import { useEditorState } from '@tiptap/react'
import Box from '@mui/material/Box'
import MuiLink from '@mui/material/Link'
import { Link } from 'react-router'
import { useFigureWords } from './figure-words.ts'
import { liveNodeOf } from './live-nodes.ts'
import { useLiveTexts } from './live-texts.ts'

/** What the figure or the name says on which the cursor stands: source and day, or where it leads. */
export function LiveNote({ editor }: Readonly<{ editor: Editor }>) {
  const say = useFigureWords()
  const live = useLiveTexts()
  const node = useEditorState({
    editor,
    selector: ({ editor: now }) =>
      now.state.selection instanceof NodeSelection ? now.state.selection.node : null,
  })
  const own = node && liveNodeOf(node)
  if (!own || !live) return <Box role="status" />
  if (own.type === 'figure')
    return (
      <Box role="status" className="no-print" sx={noteStyle}>
        {live.figure(own.attrs).all}
      </Box>
    )
  const { name, to } = live.mention(own.attrs)
  return (
    <Box role="status" className="no-print" sx={noteStyle}>
      {to === undefined ? (
        name
      ) : (
        <MuiLink component={Link} to={to}>
          {say('open', { name })}
        </MuiLink>
      )}
    </Box>
  )
}

const noteStyle = { fontSize: 12, color: 'text.secondary' } as const
