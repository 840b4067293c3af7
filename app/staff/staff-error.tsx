import { Link } from '@remix-run/react'

/** What a staff page says where it cannot be shown: what happened, what was kept, where to go on. */
export function StaffError({ status }: { status: number }) {
  const { title, words } = say(status)
  return (
    <div className="flex max-w-prose flex-col gap-3 py-8">
      <p className="eyebrow">Error {status || 'offline'}</p>
      <h1 className="text-3xl">{title}</h1>
      <p>{words}</p>
      <p>
        <Link to="/admin/today" className="link">
          Go to Today
        </Link>
      </p>
    </div>
  )
}

function say(status: number): { title: string; words: string } {
  if (status === 0)
    return { title: 'You seem to be offline', words: 'Nothing was sent. Try again in a moment.' }
  if (status === 403)
    return {
      title: 'Your role does not include this',
      words: 'Nothing was changed. Whoever manages staff accounts can give you another role.',
    }
  if (status === 404)
    return {
      title: 'There is nothing at this address',
      words: 'The number may have a typing mistake in it, or it belongs to another studio.',
    }
  if (status < 500)
    return {
      title: 'This could not be read',
      words: 'Nothing was changed. Go back and send the form once more.',
    }
  return {
    title: 'Something broke on our side',
    words: 'It has been logged. Look at the record before you repeat what you did.',
  }
}
