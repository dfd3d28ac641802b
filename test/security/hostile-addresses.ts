/** Addresses that must not be handed to the system. */
export const notToLeave: readonly string[] = [
  'http://example.org/',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '\\\\host\\share',
  'ms-msdt:/id',
  'smb://host/x',
  'https://user:secret@example.org/',
  'https&#58;//example.org',
  `https://example.org/${'x'.repeat(2_000)}`,
  'no address',
]

/** Ways to spell an address of our own host that lead to no file of the built page. */
export const notBuilt: readonly string[] = [
  'app://keyplan/index.html',
  'app://keyplan/../secret.js',
  'app://keyplan/..%2fsecret.js',
  'app://keyplan/%2e%2e/secret.js',
  'app://keyplan/..%5csecret.js',
  'app://keyplan/../renderer2/secret.js',
  'app://keyplan/assets/link.js',
  'app://keyplan/assets%2fstart.js',
  'app://keyplan/assets/start.js%00',
  'app://keyplan//assets/start.js',
  'app://keyplan/constructor',
]

/** Addresses that look like our own host, and are not. */
export const notThisHost: readonly string[] = [
  'app2://keyplan/',
  'app://keyplan2/',
  'app://keyplan.example/',
  'app://keyplan@example/',
  'app://keyplan:1/',
  'app://user@keyplan/',
  'app://KEYPLAN/',
  'app:///',
]
