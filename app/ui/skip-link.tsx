/** The first thing that Tab reaches: past the header, to the page itself. */
export function SkipLink({ target = 'main' }: { target?: string }) {
  return (
    <a
      href={`#${target}`}
      className="absolute left-gutter z-50 -translate-y-full rounded-b-md bg-ink px-4 py-3 font-medium text-paper focus:translate-y-0"
    >
      Skip to the page
    </a>
  )
}
