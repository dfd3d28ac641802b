import { dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { join } from 'node:path'
import type { FileDialogs } from '../../core/application.ts'
import { frontWindow } from './window.ts'
import { words } from './words.ts'

const ending = '.keyplan'
const filters = [{ name: words.workspaceFiles, extensions: [ending.slice(1)] }]

/** The system's own dialogs, in front of the window that asked. */
export const fileDialogs: FileDialogs = {
  open: async () => {
    const options: OpenDialogOptions = { filters, properties: ['openFile'] }
    const window = frontWindow()
    const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
    return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
  },

  create: async (suggestedName, folder) => {
    const options: SaveDialogOptions = { filters, defaultPath: join(folder, fileNameOf(suggestedName)) }
    const window = frontWindow()
    const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
    return chosen.canceled || chosen.filePath === '' ? null : withEnding(chosen.filePath)
  },
}

/** A name is not a path: what would lead to another folder is left out. */
function fileNameOf(name: string): string {
  const plain = name.replace(/[^\p{L}\p{N} ._-]/gu, '').replace(/^[ .]+|[ .]+$/g, '')
  return withEnding(plain.slice(0, 80))
}

function withEnding(name: string): string {
  return name.endsWith(ending) ? name : `${name}${ending}`
}
