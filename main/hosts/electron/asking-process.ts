import { utilityProcess } from 'electron'
import { fileURLToPath } from 'node:url'
import type { AskingProcess } from '../../core/asking-process.ts'

/** As a utility process: the shell's own binary is no general Node. */
export function utilityAskingProcess(file: URL): AskingProcess {
  const child = utilityProcess.fork(fileURLToPath(file), [], { stdio: 'ignore', serviceName: 'Keyplan asks' })
  return {
    send: (message) => child.postMessage(message),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => {
      // What is busy in a statement hears no request to end.
      if (child.pid === undefined) child.once('spawn', () => end(child.pid))
      else end(child.pid)
    },
  }
}

function end(pid: number | undefined): void {
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
