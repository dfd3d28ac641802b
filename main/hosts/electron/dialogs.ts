import { dialog, type OpenDialogOptions, type SaveDialogOptions } from 'electron'
import { join } from 'node:path'
import type { FileDialogs } from '../../core/file-dialogs.ts'
import { frontWindow } from './window.ts'
import { words } from './words.ts'

const ending = '.keyplan'
const exportEnding = '.json'

/** The system's own dialogs, in front of the window that asked. */
export const fileDialogs: FileDialogs = {
  open: () => open(words.workspaceFiles, ending),
  create: (suggestedName, folder) => create(words.workspaceFiles, ending, suggestedName, folder),
  openExport: () => open(words.exportFiles, exportEnding),
  createExport: (suggestedName, folder) => create(words.exportFiles, exportEnding, suggestedName, folder),
  chooseFolder: () => openBy({ properties: ['openDirectory', 'createDirectory'] }),
}

async function open(name: string, extension: string): Promise<string | null> {
  return openBy({ filters: filtersOf(name, extension), properties: ['openFile'] })
}

async function openBy(options: OpenDialogOptions): Promise<string | null> {
  const window = frontWindow()
  const chosen = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return chosen.canceled ? null : (chosen.filePaths[0] ?? null)
}

async function create(
  name: string,
  extension: string,
  suggestedName: string,
  folder: string,
): Promise<string | null> {
  const options: SaveDialogOptions = {
    filters: filtersOf(name, extension),
    defaultPath: join(folder, fileNameOf(suggestedName, extension)),
  }
  const window = frontWindow()
  const chosen = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  return chosen.canceled || chosen.filePath === '' ? null : withEnding(chosen.filePath, extension)
}

function filtersOf(name: string, extension: string) {
  return [{ name, extensions: [extension.slice(1)] }]
}

/** A name is not a path: what would lead to another folder is left out. */
function fileNameOf(name: string, extension: string): string {
  const plain = name.replace(/[^\p{L}\p{N} ._-]/gu, '').replace(/^[ .]+|[ .]+$/g, '')
  return withEnding(plain.slice(0, 80), extension)
}

function withEnding(name: string, extension: string): string {
  return name.endsWith(extension) ? name : `${name}${extension}`
}
