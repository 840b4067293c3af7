import { testAccounts, testCards, testRoutingNumber } from '../state/test-cards'
import { html, type Html } from './html'

/** The test cards, and the test accounts where a bank account may be used. */
export function testNumbers(withAccounts: boolean): Html {
  return html`<section class="numbers" aria-labelledby="numbers-title">
    <h2 id="numbers-title">Test cards</h2>
    <p>Any future expiry, any three digits as security code, any ZIP code.</p>
    <dl>
      ${testCards.map(({ number, says }) => row(number.replace(/(.{4})(?=.)/g, '$1 '), says))}
    </dl>
    ${
      withAccounts &&
      html`<h2>Test bank accounts</h2>
        <p>Routing number <span class="digits">${testRoutingNumber}</span></p>
        <dl>${testAccounts.map(({ account, says }) => row(account, says))}</dl>`
    }
  </section>`
}

function row(number: string, says: string): Html {
  return html`<div>
    <dt class="digits">${number}</dt>
    <dd>${says}</dd>
  </div>`
}
