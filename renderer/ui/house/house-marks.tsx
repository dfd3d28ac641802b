import type { HouseLook } from '#shared/domain/house-style/model.ts'
import { useHouseLook } from './house-look.ts'
import { logoUrl } from './logo-size.ts'

type MarginsProps = Readonly<{
  /** Those of the sheet, as lengths of CSS. */
  side: string
  look?: HouseLook
}>

/** What stands in the margins of a sheet on the screen: on paper each page has it (`houseCss`). */
export function HouseMarks({ side, look }: MarginsProps) {
  const house = useHouseLook()
  const { confidentiality, footer } = look ?? house
  return (
    <>
      {confidentiality === '' ? null : (
        <div className="house-mark" style={{ top: '4mm', right: side }}>
          {confidentiality}
        </div>
      )}
      {footer === '' ? null : (
        <div className="house-mark" style={{ bottom: '3mm', left: side }}>
          {footer}
        </div>
      )}
    </>
  )
}

/** The logo of the house; its name stands in the paper. */
export function HouseLogo({ look }: Readonly<{ look?: HouseLook }>) {
  const house = useHouseLook()
  const { logo } = look ?? house
  return logo === null ? null : <img className="house-logo" alt="" src={logoUrl(logo)} />
}
