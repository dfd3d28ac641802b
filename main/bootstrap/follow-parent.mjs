/**
 * Loaded before the program that a start hands over to: when the start is gone, however it went, the program is
 * told to stop as if by a signal, and so gets to close its files.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
process.channel?.unref()
