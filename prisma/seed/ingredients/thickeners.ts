import type { IngredientSeed } from './ingredient-seed'

export const thickeners: IngredientSeed[] = [
  { inci: 'Xanthan Gum', plain: 'Xanthan gum', note: 'A thickener made by fermenting sugar.' },
  {
    inci: 'Carbomer',
    plain: 'Carbomer',
    aliases: ['carbomer homopolymer type c', 'carbomer 940', 'carbopol'],
    note: 'A thickener that turns water into clear gel.',
  },
  { inci: 'Sclerotium Gum', plain: 'Sclerotium gum' },
  {
    inci: 'Tamarindus Indica Seed Gum',
    plain: 'Tamarind seed gum',
    note: 'A thickener and humectant from tamarind seeds.',
  },
  { inci: 'Cellulose', plain: 'Cellulose' },
  {
    inci: 'Hydroxypropyl Methylcellulose',
    plain: 'Hydroxypropyl methylcellulose',
    aliases: ['hypromellose'],
  },
  { inci: 'Acrylates Copolymer', plain: 'Acrylates copolymer' },
  { inci: 'Acrylates Crosspolymer', plain: 'Acrylates crosspolymer' },
  { inci: 'Sodium Acrylates Copolymer', plain: 'Sodium acrylates copolymer' },
  { inci: 'Sodium Polyacrylate', plain: 'Sodium polyacrylate' },
  { inci: 'Acrylamide/Sodium Acryloyldimethyltaurate Copolymer', plain: 'Acrylamide copolymer' },
  { inci: 'Ammonium Acryloyldimethyltaurate/VP Copolymer', plain: 'Taurate copolymer' },
  {
    inci: 'Hydroxyethyl Acrylate/Sodium Acryloyldimethyl Taurate Copolymer',
    plain: 'Hydroxyethyl acrylate copolymer',
  },
  {
    inci: 'Sodium Acrylate/Sodium Acryloyldimethyl Taurate Copolymer',
    plain: 'Sodium acrylate copolymer',
  },
]
