import { rowsOf } from './outline.ts'
import type { SampleProductLine } from './model.ts'

const lines = `
  rotary-fillers        | Rotary fillers
  aseptic-fillers       | Aseptic filling systems
  pouch-machines        | Pouch and sachet machines
  cappers               | Capping machines
  labelers              | Labeling machines
  cartoners             | Cartoners
  case-packers          | Case and tray packers
  palletizing-cells     | Palletizing cells
  conveyors             | Conveyors and accumulation
  inspection            | Inspection systems
  serialization         | Serialization modules
  line-software         | Line control software
  retrofit-kits         | Retrofit kits
  format-parts          | Format parts
  wear-parts            | Wear part kits
  drives                | Drives and controls
  valve-sets            | Valve and seal sets
  field-service         | Field service
  maintenance-contracts | Maintenance contracts
  operator-training     | Operator training
`

export const productLines: readonly SampleProductLine[] = rowsOf(lines).map(([key = '', name = '']) => ({
  key,
  name,
}))
