import { vitePlugin as remix } from '@remix-run/dev'
import tailwindcss from '@tailwindcss/vite'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
}

/** The same names as `paths` in tsconfig.json. */
export const alias = Object.fromEntries(
  ['app', 'prisma', 'scripts', 'tests'].map((folder) => [
    `#${folder}`,
    fileURLToPath(new URL(folder, import.meta.url)),
  ]),
)

export default defineConfig({
  plugins: [tailwindcss(), remix(remixConfig)],
  resolve: { alias },
  build: { target: 'es2022', assetsInlineLimit: 0 },
})
