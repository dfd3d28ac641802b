/** More of either, and browsers draw nothing at all. */
const sideAtMostPx = 16_000
const areaAtMostPx = 100_000_000

/**
 * A drawing as a PNG with so many pixels for one of its own, or with fewer where it would not fit into a picture.
 * @throws Error where the browser can't draw it
 */
export async function pngOf(svg: string, widthPx: number, heightPx: number, wanted: number): Promise<Blob> {
  const scale = Math.min(
    wanted,
    sideAtMostPx / Math.max(widthPx, heightPx),
    Math.sqrt(areaAtMostPx / (widthPx * heightPx)),
  )
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(widthPx * scale))
  canvas.height = Math.max(1, Math.round(heightPx * scale))
  const context = canvas.getContext('2d')
  if (!context) throw new Error('This browser gives no canvas')
  context.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture came out empty')))),
  )
}
