// Reads the names, types and JSDoc of the components' props, events and slots.
import { dirname } from 'node:path'
import ts from 'typescript'
import { createCheckerByJson } from 'vue-component-meta'

/**
 * @typedef {object} Described
 * @property {string} name
 * @property {string} description
 */

/** @typedef {Described & { type: string, required: boolean, default?: string }} Prop */
/** @typedef {Described & { props?: (Described & { type: string })[] }} Slot */
/** @typedef {Described & { arguments: { name: string, type: string }[] }} EmittedEvent */
/** @typedef {Described & { props: Prop[], slots: Slot[], events: EmittedEvent[] }} Component */

/**
 * Describes the components that a module exports. A component is an exported constant with a name in PascalCase.
 *
 * @param {string} root The folder of `tsconfig.json`, with a slash at the end.
 * @param {string} entry The path of the module in `root`.
 * @returns {Component[]}
 * @throws if a component has no types, or if the component, a prop, an event or a slot has no JSDoc.
 */
export function describeComponents(root, entry) {
  const file = `${root}${entry}`
  // TypeScript needs less time without the types of Node and Vite. No component uses these types.
  const meta = createCheckerByJson(root, {
    extends: './tsconfig.json',
    compilerOptions: { types: [] },
    files: [entry],
    include: [],
  })
  const program = /** @type {ts.Program} */ (meta.getProgram())
  const checker = program.getTypeChecker()

  const resolve = (/** @type {ts.Symbol} */ symbol) =>
    symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
  const docOf = (/** @type {ts.Symbol | undefined} */ symbol) =>
    ts.displayPartsToString(symbol?.getDocumentationComment(checker))

  const print = (/** @type {ts.Type} */ type) =>
    checker.typeToString(type, undefined, ts.TypeFormatFlags.NoTruncation)

  /** Omits `undefined` from the type of an optional prop. @param {ts.Type} type */
  function printProp(type) {
    const isOptional = type.isUnion() && type.types.some(({ flags }) => flags & ts.TypeFlags.Undefined)
    if (!isOptional) return print(type)
    const allowsNull = type.types.some(({ flags }) => flags & ts.TypeFlags.Null)
    return allowsNull ? print(type).replace(/ \| undefined$/, '') : print(checker.getNonNullableType(type))
  }

  /** @param {ts.Symbol} symbol */
  const withType = symbol => ({ name: symbol.name, type: print(checker.getTypeOfSymbol(symbol)) })

  /**
   * Returns the second type argument of `DefineSetupFnComponent<Props, Events, Slots>`. vue-component-meta (3.3) reads
   * the names of the events, but neither their JSDoc nor the names of their arguments.
   *
   * @param {ts.Symbol} component
   */
  function eventsTypeOf(component) {
    const type = checker.getTypeOfSymbol(component)
    const [base] = type.isClassOrInterface() ? checker.getBaseTypes(type) : [type]
    if (base?.aliasSymbol?.name === 'DefineSetupFnComponent') return base.aliasTypeArguments?.[1]
    throw new Error(
      `web-types.json: the component ${component.name} has no types of props, slots and events. Declare its type as an `
      + 'interface that extends DefineSetupFnComponent.',
    )
  }

  /** @param {ts.Symbol} exported @returns {Component} */
  function describe(exported) {
    const symbol = resolve(exported)
    const declaration = /** @type {ts.Declaration} */ (symbol.valueDeclaration)
    const eventsType = eventsTypeOf(symbol)
    const { props, slots, events } = meta.getComponentMeta(declaration.getSourceFile().fileName, symbol.name)
    // Excludes the attributes of HTML elements, which vue-component-meta lists as props.
    const isOwn = (/** @type {typeof props[number]} */ prop) =>
      prop.getDeclarations().some(({ file: path }) => path.startsWith(`${dirname(file)}/`))
    return {
      name: exported.name,
      description: docOf(symbol),
      props: props.filter(isOwn).map(prop => ({
        name: prop.name,
        description: prop.description,
        type: printProp(prop.getTypeObject()),
        required: prop.required,
        default: prop.tags.find(({ name }) => name === 'default')?.text,
      })),
      slots: slots.map(slot => {
        const slotProps = slot.getTypeObject().getProperties()
          .map(slotProp => ({ ...withType(slotProp), description: docOf(slotProp) }))
        return { name: slot.name, description: slot.description, props: slotProps.length ? slotProps : undefined }
      }),
      events: events.map(({ name }) => {
        const event = eventsType?.getProperty(name)
        const [signature] = event ? checker.getTypeOfSymbol(event).getCallSignatures() : []
        return { name, description: docOf(event), arguments: signature?.parameters.map(withType) ?? [] }
      }),
    }
  }

  const module = checker.getSymbolAtLocation(/** @type {ts.SourceFile} */ (program.getSourceFile(file)))
  const components = checker.getExportsOfModule(/** @type {ts.Symbol} */ (module))
    .filter(exported => /^[A-Z]/.test(exported.name) && resolve(exported).flags & ts.SymbolFlags.Variable)
    .map(describe)
  components.forEach(assertDocumented)
  return components
}

/** @param {Component} component */
function assertDocumented({ name, description, props, slots, events }) {
  const parts = [...props, ...slots.flatMap(slot => [slot, ...slot.props ?? []]), ...events]
  const undocumented = [{ name, description }, ...parts.map(part => ({ ...part, name: `${name}.${part.name}` }))]
    .filter(part => part.description === '')
  if (undocumented.length === 0) return
  throw new Error(`web-types.json: JSDoc is missing. Write a JSDoc comment for ${undocumented.map(part => part.name).join(', ')}.`)
}
