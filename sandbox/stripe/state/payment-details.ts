/** What a shopper types to pay, already checked: the simulated card or bank account and its holder. */
export type PaymentDetails = { email: string; name: string; postalCode: string | null } & (
  | { kind: 'card'; number: string; expMonth: number; expYear: number }
  | { kind: 'us_bank_account'; routing: string; account: string }
)
