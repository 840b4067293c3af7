export interface ShopperSeed {
  fullName: string
  email: string
  /** Ten digits, of a 555-01xx number that nobody has. */
  phone?: string
  line1: string
  line2?: string
  city: string
  state: string
  postalCode: string
}

/** People who do not exist, at made-up streets; each ZIP code belongs to its state. */
export const shoppers: [ShopperSeed, ...ShopperSeed[]] = [
  { ...shopper('Maya Torres', '12 Juniper Court', 'Austin', 'TX', '78704'), line2: 'Apt 4' },
  shopper('Owen Park', '48 Larkspur Lane', 'Oak Park', 'IL', '60302'),
  shopper('Priya Nair', '7 Wren Street', 'Edison', 'NJ', '08817'),
  shopper('Theo Lindqvist', '230 Alder Row', 'Minneapolis', 'MN', '55408'),
  shopper('Camille Brooks', '91 Magnolia Bend', 'Savannah', 'GA', '31401'),
  shopper('Jonah Feld', '5 Copperfield Road', 'Pittsburgh', 'PA', '15206'),
  {
    ...shopper('Ines Moreau', '318 Saltgrass Drive', 'San Diego', 'CA', '92103'),
    phone: '6195550164',
  },
  shopper('Hana Sato', '64 Cedar Hollow', 'Seattle', 'WA', '98107'),
  shopper('Rafael Duarte', '1502 Palmetto Way', 'Tampa', 'FL', '33606'),
  shopper('Greta Olsen', '27 Birchwood Path', 'Madison', 'WI', '53703'),
  shopper('Amara Okafor', '409 Peachtree Mews', 'Houston', 'TX', '77008'),
  shopper('Simon Ashby', '16 Harbor Steps', 'Portland', 'ME', '04101'),
  shopper('Leila Haddad', '733 Orchard Terrace', 'Dearborn', 'MI', '48126'),
  shopper('Noah Kim', '2 Foxglove Place', 'Denver', 'CO', '80211'),
  shopper('Beatriz Luna', '85 Agave Loop', 'Tucson', 'AZ', '85716'),
  shopper('Ruth Abernathy', '140 Willow Walk', 'Columbus', 'OH', '43215'),
  shopper('Dev Malhotra', '39 Quarry Hill', 'Boston', 'MA', '02118'),
  shopper('Sadie Quinn', '611 Tidewater Close', 'Norfolk', 'VA', '23510'),
  shopper('Marcus Bell', '20 Lantern Street', 'Nashville', 'TN', '37206'),
  shopper('Yuki Tanabe', '77 Rosewood Alley', 'Beaverton', 'OR', '97005'),
]

/** Has not bought before, so a first order's code is hers to use. */
export const newcomer = shopper('Nell Harrow', '53 Bluebell Row', 'Richmond', 'VA', '23220')

/** Asked to be forgotten while her only order was under way. */
export const leaver = shopper('Vera Holm', '18 Thistle Green', 'Boise', 'ID', '83702')

function shopper(
  fullName: string,
  line1: string,
  city: string,
  state: string,
  postalCode: string,
): ShopperSeed {
  const email = `${fullName.toLowerCase().replace(' ', '.')}@example.com`
  return { fullName, email, line1, city, state, postalCode }
}
