/** Every word that the shell itself shows, outside the page. */
export const words = {
  file: 'File',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  view: 'View',
  workspaceFiles: 'Keyplan workspaces',
  leave: {
    question: 'Open this address outside Keyplan?',
    open: 'Open',
    cancel: 'Cancel',
  },
  notStarted: 'Keyplan could not start.',
} as const
