import { Link, useLocation } from '@remix-run/react'
import type { ReactNode } from 'react'
import { LettersForm } from '#app/customers/letters-form'
import { ReactionContact } from '#app/catalog/reaction-contact'
import { MAIN_GUIDE } from '#app/guides/main-guide'
import { useIsGuideOpen } from '#app/guides/open-guides'
import type { NavItem } from '#app/ui/nav-item'
import { PageShell } from '#app/ui/page-shell'
import { SimulationBanner } from '#app/ui/simulation-banner'
import { useShopProfile } from '#app/platform/shop-profile'
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

const PORE_GUIDE = { to: `/guides/${MAIN_GUIDE}`, label: 'Pore guide', end: true }
const GUIDES = { to: '/guides', label: 'Guides', end: true }

const navWith = (guide: NavItem) => [
  { to: '/products', label: 'Shop all', end: true },
  guide,
  { to: '/routine', label: 'Your routine', end: true },
  { to: '/treatments', label: 'Treatments' },
]

/** What stands around every page of the shop. */
export function ShopFrame(props: ShopFrameProps) {
  const { bagCount, search = '', paymentsAreSimulated, mailIsCaptured, children } = props
  const isGuideOpen = useIsGuideOpen()(MAIN_GUIDE)
  // The letter's own pages have the form in their middle, a guide at its end; one to sign in has a field alike.
  const hasLettersForm = /^\/(letters|account|guides\/.)/.test(useLocation().pathname)
  return (
    <PageShell
      banner={
        paymentsAreSimulated ? (
          <SimulationBanner message="Test mode: payments are simulated and no card is charged." />
        ) : null
      }
      header={
        <SiteHeader
          nav={navWith(isGuideOpen ? PORE_GUIDE : GUIDES)}
          account={{ to: '/account', label: 'Account' }}
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
          letters={hasLettersForm ? null : <LettersForm place="footer" />}
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
      title: 'Learn',
      links: [
        { to: '/guides', label: 'Guides' },
        { to: '/routine', label: 'Find your routine' },
        { to: '/treatments', label: 'Treatments' },
        { to: '/plan', label: 'Plan your days' },
        { to: '/products?concern=pores', label: 'For the look of pores' },
      ],
    },
    {
      title: 'Help',
      links: [
        { to: '/locations', label: 'Our studios' },
        { to: '/#honest', label: 'What to expect' },
        { to: '/policies/delivery', label: 'Delivery and pickup' },
        { to: '/policies/returns', label: 'Returns and refunds' },
        { to: '/bag', label: 'Your bag' },
        ...(mailIsCaptured ? [{ to: '/mails', label: 'Captured mail' }] : []),
      ],
    },
  ]
}

function Legal() {
  const { businessName, postalAddress, careEmail } = useShopProfile()
  return (
    <>
      <p>
        {[businessName, ...(postalAddress?.split('\n') ?? [])].join(', ')} · Questions?{' '}
        <a className="link" href={`mailto:${careEmail}`}>
          {careEmail}
        </a>
      </p>
      <p>
        A reaction to a product? <ReactionContact />
      </p>
      <p className="flex flex-wrap gap-x-4">
        <Link to="/policies/privacy" className="inline-flex min-h-target items-center link">
          Privacy
        </Link>
        <Link to="/policies/terms" className="inline-flex min-h-target items-center link">
          Terms of sale
        </Link>
      </p>
      <p>
        Nothing here is medical advice. Please ask your clinician about a skin condition, in
        pregnancy, or when you use a prescription.
      </p>
    </>
  )
}
