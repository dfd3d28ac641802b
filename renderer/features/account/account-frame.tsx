import { Outlet } from 'react-router'

type Props = Readonly<{ tabs: readonly Readonly<{ path: string; label: string }>[] }>

/** Being built. */
export function AccountFrame({ tabs }: Props) {
  return (
    <>
      {tabs.map((tab) => tab.label).join()}
      <Outlet />
    </>
  )
}
