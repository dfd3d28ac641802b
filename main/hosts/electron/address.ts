/** The scheme that only our own page is served from. */
export const pageScheme = 'app'
/** The one origin whose page may call. */
export const pageOrigin = `${pageScheme}://keyplan`
export const pageAddress = `${pageOrigin}/`
