import { LettersSentPage } from '#app/customers/letters-page'

export const meta = () => [
  { title: 'Please check your inbox · Porewell' },
  { name: 'robots', content: 'noindex' },
]

export default function LettersSent() {
  return <LettersSentPage />
}
