import { useId, type ReactNode } from 'react'

/** A part of a paper under its title. How it looks is the paper's. */
export function PaperPart({ title, children }: Readonly<{ title: string; children: ReactNode }>) {
  const id = useId()
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
