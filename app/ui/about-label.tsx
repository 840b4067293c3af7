type AboutLabelProps = {
  /** What is seen. */
  children: string
  /** What a screen reader hears after it. */
  about: string
}

/** "Up" for the eye and "Up: Block 2" for the ear: in one piece, or the name has a space before its colon. */
export function AboutLabel({ children, about }: AboutLabelProps) {
  return (
    <>
      <span aria-hidden="true">{children}</span>
      <span className="sr-only">{`${children}: ${about}`}</span>
    </>
  )
}
