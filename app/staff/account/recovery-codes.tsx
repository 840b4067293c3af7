import { Link } from '@remix-run/react'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { useHydrated } from '#app/ui/use-hydrated'

type RecoveryCodesProps = {
  codes: readonly string[]
  /** They come with switching two-step sign-in on, not instead of earlier ones. */
  isFirst: boolean
}

/** The recovery codes, this once, to print or to keep as a file. */
export function RecoveryCodes({ codes, isFirst }: RecoveryCodesProps) {
  const hydrated = useHydrated()
  return (
    <section aria-labelledby="codes-title" className="flex flex-col gap-4">
      <Notice
        kind="success"
        title={
          isFirst ? 'Two-step sign-in is on.' : 'Your new recovery codes hold, the old ones do not.'
        }
      />
      <h2 id="codes-title" className="text-lg">
        Your recovery codes
      </h2>
      <p>
        Keep them where your phone is not, such as on paper. Without the phone, each of them opens
        one sign-in. They are shown this once.
      </p>
      <ul className="grid max-w-md grid-cols-2 gap-x-6 gap-y-1 text-lg">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-3 print:hidden">
        <a
          href={`data:text/plain;charset=utf-8,${encodeURIComponent(asText(codes))}`}
          download="porewell-recovery-codes.txt"
          className="inline-flex min-h-target items-center link"
        >
          Download them
        </a>
        {hydrated ? (
          <Button type="button" look="quiet" size="sm" onClick={() => window.print()}>
            Print
          </Button>
        ) : null}
        <Link to="/admin/account" className="inline-flex min-h-target items-center link">
          I have kept them
        </Link>
      </div>
    </section>
  )
}

function asText(codes: readonly string[]): string {
  return [
    'Recovery codes of your Porewell staff account',
    'Each opens one sign-in.',
    '',
    ...codes,
    '',
  ].join('\n')
}
