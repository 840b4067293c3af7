/** The first thing that Tab reaches: past the header, to the page itself. */
export function SkipLink({ target = 'main' }: { target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="fixed top-0 left-gutter z-50 -translate-y-16 rounded-b-md bg-ink px-4 py-3 font-medium text-paper focus:translate-y-0"
    >
      Skip to the page
    </a>
  )
}
