/** What an export says of itself. See docs/workspace-json.md. */
export const exportFormat = 'keyplan-workspace'
export const exportFormatVersion = 1
