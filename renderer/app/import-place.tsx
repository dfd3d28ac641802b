import { useAsk } from '../api/use-ask.ts'
import { ImportPage, type OrdersFile } from '../features/import/import-page.tsx'
import { OrderReview } from '../features/orders/order-review.tsx'

/** Files that come in, with what another feature shows of order lines among them. */
export function ImportPlace() {
  return <ImportPage OfOrders={OrdersAmongFiles} />
}

function OrdersAmongFiles(file: OrdersFile) {
  const currency = useAsk('workspace.get', {}).value?.currency
  return currency === undefined ? null : <OrderReview key={file.fileId} currency={currency} {...file} />
}
