export interface LockedPackage {
  version?: string
  dev?: boolean
  optional?: boolean
  os?: string[]
  cpu?: string[]
  libc?: string[]
  engines?: Record<string, string>
  optionalDependencies?: Record<string, string>
}

export interface Lock {
  packages: Record<string, LockedPackage>
}

const SYSTEMS = /\b(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)\b/
const PROCESSORS = /\b(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)\b/

/**
 * Adds an entry for each optional package that a locked package names by exact version and that the lock
 * lacks; its name tells the platform. Returns the names of those added.
 */
export function completeLock(lock: Lock): string[] {
  const missing = Object.entries(lock.packages).flatMap(([path, parent]) =>
    Object.entries(parent.optionalDependencies ?? {})
      .filter(([name, version]) => isExact(version) && !isLocked(lock, path, name))
      .map(([name, version]) => ({ name, entry: entryOf(name, version, parent) })),
  )
  for (const { name, entry } of missing) lock.packages[`node_modules/${name}`] = entry
  const { '': root = {}, ...rest } = lock.packages
  const byPath = Object.entries(rest).sort(([a], [b]) => a.localeCompare(b, 'en'))
  lock.packages = { '': root, ...Object.fromEntries(byPath) }
  return missing.map(({ name }) => name)
}

function isExact(version: string): boolean {
  return /^\d+\.\d+\.\d+[\w.-]*$/.test(version)
}

/** As Node looks for it: beside the parent, then further out. */
function isLocked(lock: Lock, path: string, name: string): boolean {
  if (`${path ? `${path}/` : ''}node_modules/${name}` in lock.packages) return true
  return (
    path !== '' && isLocked(lock, path.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$/, ''), name)
  )
}

function entryOf(name: string, version: string, parent: LockedPackage): LockedPackage {
  const os = SYSTEMS.exec(name)?.[1]
  const cpu = PROCESSORS.exec(name)?.[1]
  const libc = /musl/.test(name) ? 'musl' : /linux.*-gnu$/.test(name) ? 'glibc' : undefined
  return {
    version,
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(parent.dev ? { dev: true } : {}),
    ...(libc ? { libc: [libc] } : {}),
    optional: true,
    ...(os ? { os: [os] } : {}),
    ...(parent.engines ? { engines: parent.engines } : {}),
  }
}
