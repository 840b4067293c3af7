import path from 'node:path'
import ts from 'typescript'
import type { ParameterSchema } from './parameter-schema'

/**
 * Opens the declarations of the installed Stripe SDK. Stripe generates them from its current API
 * description, so they are the authority on which parameters and enum values exist.
 */
export function openSdkTypes(sdkFolder: string) {
  const entry = path.join(sdkFolder, 'esm/stripe.esm.node.d.ts')
  const program = ts.createProgram([entry], {
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
  })
  const checker = program.getTypeChecker()

  /** The schema of an exported parameter type, or a thrown error that names it. */
  function parameters(file: string, typeName: string): ParameterSchema {
    const source = program.getSourceFile(path.join(sdkFolder, 'esm/resources', file))
    const declaration = source && findInterface(source, typeName)
    if (!declaration) throw new Error(`The SDK declares no ${typeName} in ${file}`)
    return schemaOf(checker.getTypeAtLocation(declaration.name), checker)
  }

  return { parameters }
}

function findInterface(node: ts.Node, name: string): ts.InterfaceDeclaration | undefined {
  if (ts.isInterfaceDeclaration(node) && node.name.text === name) return node
  return ts.forEachChild(node, (child) =>
    ts.isInterfaceDeclaration(child) || ts.isModuleDeclaration(child) || ts.isModuleBlock(child)
      ? findInterface(child, name)
      : undefined,
  )
}

function schemaOf(type: ts.Type, checker: ts.TypeChecker): ParameterSchema {
  if (type.aliasSymbol?.name === 'Decimal' || type.getSymbol()?.name === 'Decimal')
    return { type: 'string', format: 'decimal' }
  if (type.isUnion()) return schemaOfUnion(type.types, checker)
  if (type.isStringLiteral()) return { type: 'string', enum: [type.value] }
  // The SDK unsets a parameter with null and sends it as an empty string.
  if (type.flags & ts.TypeFlags.Null) return { type: 'string', enum: [''] }
  if (type.flags & ts.TypeFlags.BooleanLike) return { type: 'boolean' }
  if (type.flags & ts.TypeFlags.NumberLike) return { type: 'number' }
  if (type.flags & ts.TypeFlags.StringLike || type.isIntersection()) return { type: 'string' }
  if (checker.isArrayType(type)) {
    const item = checker.getTypeArguments(type as ts.TypeReference)[0]
    if (!item) throw new Error('An array parameter without an item type')
    return { type: 'array', items: schemaOf(item, checker) }
  }
  const index = type.getStringIndexType()
  if (index) return { type: 'object', additionalProperties: schemaOf(index, checker) }
  return schemaOfObject(type, checker)
}

function schemaOfUnion(members: ts.Type[], checker: ts.TypeChecker): ParameterSchema {
  const present = members.filter((member) => !(member.flags & ts.TypeFlags.Undefined))
  if (present.every((member) => member.flags & ts.TypeFlags.BooleanLike)) return { type: 'boolean' }

  const words = present.flatMap((member) => (member.isStringLiteral() ? [member.value] : []))
  // An open enum is declared as `'a' | 'b' | OtherString`, the last being `string & Record<never, never>`.
  const shapes = present.filter((member) => !member.isStringLiteral() && !member.isIntersection())
  const open = present.some((member) => member.isIntersection())
  const booleans = shapes.filter((member) => member.flags & ts.TypeFlags.BooleanLike)
  const parts = shapes
    .filter((member) => !booleans.includes(member))
    .map((member) => schemaOf(member, checker))
  if (booleans.length > 0) parts.push({ type: 'boolean' })
  if (words.length > 0) parts.push({ type: 'string', enum: words.sort() })
  else if (open) parts.push({ type: 'string' })
  const only = parts[0]
  if (!only) throw new Error('A parameter that can hold nothing')
  return parts.length === 1 ? only : { anyOf: parts }
}

function schemaOfObject(type: ts.Type, checker: ts.TypeChecker): ParameterSchema {
  const properties: Record<string, ParameterSchema> = {}
  const required: string[] = []
  for (const property of checker.getPropertiesOfType(type)) {
    properties[property.name] = schemaOf(checker.getTypeOfSymbol(property), checker)
    if (!(property.flags & ts.SymbolFlags.Optional)) required.push(property.name)
  }
  return { type: 'object', properties, required, additionalProperties: false }
}
