/** A drawing as the text of a file. */
export function svgText(root: SVGElement): string {
  return new XMLSerializer().serializeToString(root)
}
