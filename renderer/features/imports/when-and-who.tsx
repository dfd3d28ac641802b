import { formatInstant } from '../../ui/format.ts'
import { Quiet } from './quiet.tsx'

/** When something was done, and by whom. */
export function WhenAndWho({ at, who }: Readonly<{ at: string; who: string }>) {
  return (
    <>
      {formatInstant(at)}
      <Quiet>{who}</Quiet>
    </>
  )
}
