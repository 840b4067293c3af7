import { useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { LettersForm } from '#app/customers/letters-form'
import { PageShell } from '#app/ui/page-shell'
import { SimulationBanner } from '#app/ui/simulation-banner'
import { CARE_EMAIL } from '#app/storefront/care-contact'
import { SiteFooter } from '#app/ui/site-footer'
import { SiteHeader } from '#app/ui/site-header'

type ShopFrameProps = {
  bagCount: number
  /** What was searched for, kept in the search box. */
  search?: string | undefined
  paymentsAreSimulated: boolean
  mailIsCaptured: boolean
  children: ReactNode
}

const nav = [
  { to: '/products', label: 'Shop all', end: true },
  { to: '/products?concern=pores', label: 'For pores', end: true },
  { to: '/products?category=cleansers', label: 'Cleansers', end: true },
  { to: '/products?category=serums', label: 'Serums', end: true },
]

/** What stands around every page of the shop. */
export function ShopFrame(props: ShopFrameProps) {
  const { bagCount, search = '', paymentsAreSimulated, mailIsCaptured, children } = props
  // The letter's own pages have the form in their middle.
  const isAboutLetters = useLocation().pathname.startsWith('/letters')
  return (
    <PageShell
      banner={
        paymentsAreSimulated ? (
          <SimulationBanner message="Test mode: payments are simulated and no card is charged." />
        ) : null
      }
      header={
        <SiteHeader
          nav={nav}
          bag={{ to: '/bag', label: 'Bag', count: bagCount }}
          search={{
            action: '/search',
            label: 'Search products, brands and ingredients',
            placeholder: 'Search',
            defaultValue: search,
          }}
        />
      }
      footer={
        <SiteFooter
          columns={footerColumns(mailIsCaptured)}
          intro={
            <p>
              Skincare for the look of pores, chosen by ingredient. We say what a product can do,
              what it cannot, and how well anybody knows.
            </p>
          }
          letters={isAboutLetters ? null : <LettersForm place="footer" />}
          legal={<Legal />}
        />
      }
    >
      {children}
    </PageShell>
  )
}

function footerColumns(mailIsCaptured: boolean) {
  return [
    {
      title: 'Shop',
      links: [
        { to: '/products', label: 'All products' },
        { to: '/products?category=cleansers', label: 'Cleansers' },
        { to: '/products?category=exfoliators', label: 'Exfoliators' },
        { to: '/products?category=serums', label: 'Serums' },
        { to: '/products?category=sunscreens', label: 'Sunscreens' },
      ],
    },
    {
      title: 'By concern',
      links: [
        { to: '/products?concern=pores', label: 'Look of pores' },
        { to: '/products?concern=oil', label: 'Oil and shine' },
        { to: '/products?concern=texture', label: 'Rough texture' },
      ],
    },
    {
      title: 'Help',
      links: [
        { to: '/#studios', label: 'Our studios' },
        { to: '/#honest', label: 'What to expect' },
        { to: '/bag', label: 'Your bag' },
        ...(mailIsCaptured ? [{ to: '/mails', label: 'Captured mail' }] : []),
      ],
    },
  ]
}

function Legal() {
  return (
    <>
      <p>
        Porewell · Questions, or a reaction to a product?{' '}
        <a className="link" href={`mailto:${CARE_EMAIL}`}>
          {CARE_EMAIL}
        </a>
      </p>
      <p>
        Nothing here is medical advice. Please ask your clinician about a skin condition, in
        pregnancy, or when you use a prescription.
      </p>
    </>
  )
}
