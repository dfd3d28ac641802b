/** Every word that the shell itself shows, outside the page. */
export const words = {
  file: 'File',
  edit: 'Edit',
  undo: 'Undo',
  redo: 'Redo',
  view: 'View',
  workspaceFiles: 'Keyplan workspaces',
  exportFiles: 'Exports of Keyplan workspaces',
  leave: {
    question: 'Open this address outside Keyplan?',
    open: 'Open',
    cancel: 'Cancel',
  },
  closing: {
    one: {
      question: 'A job is running.',
      detail: 'It ends with Keyplan. A job that is cancelled leaves nothing half done.',
      wait: 'Wait',
      close: 'Cancel the job and close',
    },
    several: {
      question: 'Jobs are running.',
      detail: 'They end with Keyplan. A job that is cancelled leaves nothing half done.',
      wait: 'Wait',
      close: 'Cancel the jobs and close',
    },
  },
  notStarted: 'Keyplan could not start.',
  failed: 'Something failed',
} as const
