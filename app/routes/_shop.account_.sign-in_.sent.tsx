import { SignInSentPage } from '#app/customers/sign-in-page'

export const meta = () => [
  { title: 'Please check your inbox · Porewell' },
  { name: 'robots', content: 'noindex' },
]
export const headers = () => ({ 'Cache-Control': 'no-store' })

export default function SignInSent() {
  return <SignInSentPage />
}
