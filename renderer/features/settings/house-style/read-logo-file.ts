import { logoBytesAtMost, readLogo, type Logo } from '#shared/domain/house-style/logo.ts'

const sideAtMostPx = 1_200

/**
 * A file as a logo. What is no PNG or JPEG, or is too large to be in every file, is drawn anew as a PNG: the browser shows a drawing as
 * a picture, in which no script runs and for which nothing is fetched.
 */
export async function readLogoFile(file: Blob): Promise<Logo | 'unreadable' | 'too-large'> {
  const asItIs = await logoOf(file)
  if (asItIs && Math.max(asItIs.widthPx, asItIs.heightPx) <= sideAtMostPx) return asItIs
  try {
    const drawn = await drawnAnew(file)
    if (!drawn) return 'unreadable'
    if (drawn.size > logoBytesAtMost) return 'too-large'
    return (await logoOf(drawn)) ?? 'unreadable'
  } catch {
    // A picture that the browser can't show is none.
    return 'unreadable'
  }
}

async function logoOf(file: Blob): Promise<Logo | undefined> {
  if (file.size > logoBytesAtMost) return undefined
  const bytes = new Uint8Array(await file.arrayBuffer())
  const read = readLogo(bytes)
  return read && { ...read, base64: base64Of(bytes) }
}

async function drawnAnew(file: Blob): Promise<Blob | null> {
  const image = new Image()
  image.src = await urlOf(file)
  await image.decode()
  // A drawing without a size of its own has none here either.
  const [width, height] = [image.naturalWidth || 300, image.naturalHeight || 150]
  const isDrawing = file.type === 'image/svg+xml'
  const scale = Math.min(isDrawing ? Infinity : 1, sideAtMostPx / Math.max(width, height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(width * scale))
  canvas.height = Math.max(1, Math.round(height * scale))
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

/** The page may show pictures that it holds, and none from elsewhere. */
function urlOf(file: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(reader.result as string)
    reader.onerror = () => reject(reader.error ?? new Error('The file can’t be read'))
    reader.readAsDataURL(file)
  })
}

function base64Of(bytes: Uint8Array): string {
  let letters = ''
  for (const byte of bytes) letters += String.fromCharCode(byte)
  return btoa(letters)
}
