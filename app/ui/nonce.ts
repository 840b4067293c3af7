import { createContext, useContext } from 'react'

/**
 * The content-security-policy nonce of the page being rendered on the server. It is undefined in the
 * browser, which hides nonces from scripts.
 */
export const NonceContext = createContext<string | undefined>(undefined)

export function useNonce() {
  return useContext(NonceContext)
}
