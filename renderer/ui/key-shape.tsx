/** A small key in a field of 16 by 16: a key player. */
export function KeyShape() {
  return (
    <g fill="none" stroke="var(--mui-palette-text-primary)" strokeWidth="1.9" strokeLinecap="round">
      <circle cx="4.6" cy="8" r="3" />
      <path d="M7.8 8H14.4M11.2 8V11.2M14.2 8V10.6" />
    </g>
  )
}
