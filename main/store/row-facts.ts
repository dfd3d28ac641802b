/** The table itself: by its mere name a connection knows what is seen of it. */
export function inFile(table: string): 'account' {
  return `main.${table}` as 'account'
}

export function accountOf(value: object): unknown {
  return 'accountId' in value ? value.accountId : undefined
}

export function versionOf(value: object): number | undefined {
  return 'version' in value && typeof value.version === 'number' ? value.version : undefined
}
