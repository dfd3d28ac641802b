import { wordsOf } from '../../ui/words.ts'

export const useExportWords = wordsOf('export', {
  title: 'Export',
  why: 'The whole workspace with its history as one JSON file: to keep, to look into, to take to another program or to make the same workspace again.',
  file: 'File',
  fileHelp: 'Empty: a new file in {{folder}}. A file that is there is never replaced.',
  browse: 'Browse …',
  exportIt: 'Export the workspace',
  started: 'The export runs as a job.',
  importTitle: 'Open an export',
  importWhy:
    'Makes a new workspace file of an export: everything of it, with its history and undo. What is open stays as it is.',
  exportFile: 'Export file',
  target: 'New workspace file',
  targetHelp: 'Empty: a new file in {{folder}}.',
  importIt: 'Make the workspace',
  done: 'Done: {{path}}',
  openIt: 'Open it',
  pathMissing: 'Which file?',
})
