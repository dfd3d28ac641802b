import type { HouseStyle } from '#shared/domain/house-style/model.ts'
import { shapeOf, versioned } from './shape.ts'

export const houseStyleShape = shapeOf<HouseStyle>()('house_style', {
  ...versioned,
  primaryColor: 'text',
  accentColor: 'text',
  font: 'text',
  footer: 'text',
  confidentiality: 'text',
  logo: 'record',
  namePattern: 'text',
})
