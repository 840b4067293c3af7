// Builds the shop for production: tsx scripts/build.ts
import { buildShop } from './build-shop'

buildShop()
