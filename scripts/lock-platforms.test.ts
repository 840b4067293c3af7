import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { completeLock, type Lock } from './lock-platforms'

test('packages of other platforms are added with what their name tells', () => {
  const lock: Lock = {
    packages: {
      '': {},
      'node_modules/builder': {
        version: '2.0.0',
        dev: true,
        optionalDependencies: {
          '@builder/linux-x64-gnu': '2.0.0',
          '@builder/linux-arm64-musl': '2.0.0',
          '@builder/darwin-arm64': '2.0.0',
        },
      },
      'node_modules/@builder/linux-x64-gnu': { version: '2.0.0', optional: true },
    },
  }
  expect(completeLock(lock)).toEqual(['@builder/linux-arm64-musl', '@builder/darwin-arm64'])
  expect(Object.keys(lock.packages)).toEqual([
    '',
    'node_modules/@builder/darwin-arm64',
    'node_modules/@builder/linux-arm64-musl',
    'node_modules/@builder/linux-x64-gnu',
    'node_modules/builder',
  ])
  expect(lock.packages['node_modules/@builder/linux-arm64-musl']).toEqual({
    version: '2.0.0',
    cpu: ['arm64'],
    dev: true,
    libc: ['musl'],
    optional: true,
    os: ['linux'],
  })
})

test('the lock of this repository is complete', () => {
  expect(completeLock(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock)).toEqual([])
})
