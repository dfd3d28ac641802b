import { useCallback, useEffect } from 'react'
import { useAsk } from '../api/use-ask.ts'
import { useDo } from '../api/use-do.ts'
import { useCommandWords } from '../ui/command-words.ts'
import { useFrameWords } from './frame-words.ts'

/** Undo and redo of the whole program, with the platform's keys. Inside a text field the keys belong to the text. */
export function useUndo(isEnabled: boolean) {
  const say = useFrameWords()
  const sayCommand = useCommandWords()
  const standing = useAsk('history.getStanding', {}, { when: isEnabled })
  const doUndo = useDo('history.undo')
  const doRedo = useDo('history.redo')

  const canUndo = isEnabled && Boolean(standing.value?.undo)
  const canRedo = isEnabled && Boolean(standing.value?.redo)
  const undo = useCallback(() => void doUndo({}), [doUndo])
  const redo = useCallback(() => void doRedo({}), [doRedo])

  useEffect(() => {
    if (!isEnabled) return undefined
    const onKey = (event: KeyboardEvent): void => {
      const step = stepOf(event)
      if (step === undefined || isInText(event.target)) return
      event.preventDefault()
      if (step === 'undo') undo()
      else redo()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [isEnabled, undo, redo])

  return {
    canUndo,
    canRedo,
    undo,
    redo,
    undoLabel: standing.value?.undo
      ? say('undo', { command: sayCommand(standing.value.undo.command) })
      : say('nothingToUndo'),
    redoLabel: standing.value?.redo
      ? say('redo', { command: sayCommand(standing.value.redo.command) })
      : say('nothingToRedo'),
  }
}

function stepOf(event: KeyboardEvent): 'undo' | 'redo' | undefined {
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return undefined
  const key = event.key.toLowerCase()
  if (key === 'z') return event.shiftKey ? 'redo' : 'undo'
  return key === 'y' && event.ctrlKey ? 'redo' : undefined
}

function isInText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && target.type !== 'checkbox')
  )
}
