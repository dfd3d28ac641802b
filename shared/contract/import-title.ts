const titleAtMost = 200

/** Files that were imported as one, by their names: as many as have room, and how many more there are. */
export function titleOfFiles(names: readonly string[]): string {
  for (let shown = names.length; shown > 1; shown--) {
    const more = names.length - shown
    const title = `${names.slice(0, shown).join(', ')}${more > 0 ? ` + ${more}` : ''}`
    if (title.length <= titleAtMost) return title
  }
  const more = names.length > 1 ? ` + ${names.length - 1}` : ''
  return `${(names[0] ?? '').slice(0, titleAtMost - more.length)}${more}`
}

/** What an import is called, of one file or of several. */
export function titleOfImport({
  earlier,
  fileName,
}: Readonly<{ earlier: readonly Readonly<{ fileName: string }>[]; fileName: string }>): string {
  return titleOfFiles([...earlier.map((file) => file.fileName), fileName])
}
