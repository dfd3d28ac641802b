/** The two channels between the page and the shell: calls in, news out. There is no third. */
export const callChannel = 'call'
export const changedChannel = 'changed'
