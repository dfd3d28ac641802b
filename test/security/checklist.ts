/** An item of Electron's security checklist: the test of check 103 that holds it, or why there is nothing to hold. */
export type ChecklistItem = Readonly<{ item: number; says: string }> &
  (Readonly<{ heldBy: string }> | Readonly<{ because: string }>)

const preferences =
  'the page is sandboxed, isolated, without Node, with web security, and with no switch thrown'
const permissions = 'every permission is refused, asked or checked, and so is every request to a network'
const policy = 'app:// is standard and secure, and every reply carries the restrictive policy'

/** Docs: electron/docs/tutorial/security.md, version 45. */
export const checklist: readonly ChecklistItem[] = [
  { item: 1, says: 'Only load secure content', heldBy: permissions },
  { item: 2, says: 'Do not enable Node.js integration for remote content', heldBy: preferences },
  { item: 3, says: 'Enable context isolation in all renderers', heldBy: preferences },
  { item: 4, says: 'Enable process sandboxing', heldBy: preferences },
  { item: 5, says: 'Handle permission requests', heldBy: permissions },
  { item: 6, says: 'Do not disable webSecurity', heldBy: preferences },
  { item: 7, says: 'Define a Content-Security-Policy', heldBy: policy },
  { item: 8, says: 'Do not enable allowRunningInsecureContent', heldBy: preferences },
  { item: 9, says: 'Do not enable experimental features', heldBy: preferences },
  { item: 10, says: 'Do not use enableBlinkFeatures', heldBy: preferences },
  {
    item: 11,
    says: '<webview>: do not use allowpopups',
    because: 'There is no webview; item 12 keeps it so.',
  },
  { item: 12, says: '<webview>: verify options and params', heldBy: 'no webview is attached' },
  {
    item: 13,
    says: 'Disable or limit navigation',
    heldBy: 'the page goes nowhere: no navigation, no redirect, no frame',
  },
  { item: 14, says: 'Disable or limit creation of new windows', heldBy: 'no window opens' },
  {
    item: 15,
    says: 'Do not use shell.openExternal with untrusted content',
    heldBy: 'only https and mailto leave, and only when the user says so',
  },
  {
    item: 16,
    says: 'Use a current version of Electron',
    heldBy: 'the fuses are set, and Electron is pinned to one version that is current',
  },
  {
    item: 17,
    says: 'Validate the sender of all IPC messages',
    heldBy: 'a message is heard only from the top frame of our own page, through one door',
  },
  {
    item: 18,
    says: 'Avoid the file:// protocol and prefer custom protocols',
    heldBy: 'app:// hands out the built page by its exact address, and nothing else',
  },
  {
    item: 19,
    says: 'Check which fuses you can change',
    heldBy: 'the fuses are set, and Electron is pinned to one version that is current',
  },
  {
    item: 20,
    says: 'Do not expose Electron APIs to untrusted web content',
    heldBy: 'the preload gives the page two functions, and never the event',
  },
]
