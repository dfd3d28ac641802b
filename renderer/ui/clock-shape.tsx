/** A clock in a field of 16 by 16: what is shown with it is older than its half-life. */
export function ClockShape() {
  return (
    <>
      <circle
        cx="8"
        cy="8"
        r="6.6"
        fill="var(--mui-palette-background-paper)"
        stroke="var(--mui-palette-warning-main)"
        strokeWidth="1.5"
      />
      <path
        d="M8 4.4V8.2L10.6 9.8"
        fill="none"
        stroke="var(--mui-palette-warning-main)"
        strokeWidth="1.5"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </>
  )
}
