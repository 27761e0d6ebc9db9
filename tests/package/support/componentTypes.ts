import { join } from 'node:path'
import ts from 'typescript'

/** The types of a component. A type is printed, such as `string | undefined`. */
interface ComponentTypes {
  /** Maps the props and the attributes to their types. */
  props: Map<string, { type: string, required: boolean }>
  /** Maps each slot to the types of its slot props. */
  slots: Map<string, Map<string, string>>
}

/**
 * Returns a function that reads the types of a component from the type declarations of a package. `dist` is the folder
 * with the declarations.
 */
export function componentTypes(dist: string): (name: string) => ComponentTypes {
  const file = join(dist, 'index.d.ts')
  const program = ts.createProgram([file], {
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    strict: true,
    types: [],
  })
  const checker = program.getTypeChecker()
  const exported = checker.getExportsOfModule(checker.getSymbolAtLocation(program.getSourceFile(file)!)!)

  const print = (symbol: ts.Symbol) =>
    checker.typeToString(checker.getTypeOfSymbol(symbol), undefined, ts.TypeFormatFlags.NoTruncation)

  /** Returns the props of a slot's function. */
  function slotPropsOf(slot: ts.Symbol) {
    const [signature] = checker.getNonNullableType(checker.getTypeOfSymbol(slot)).getCallSignatures()
    const [parameter] = signature!.parameters
    const slotProps = parameter ? checker.getTypeOfSymbol(parameter).getProperties() : []
    return new Map(slotProps.map(slotProp => [slotProp.name, print(slotProp)]))
  }

  return name => {
    const component = checker.getAliasedSymbol(exported.find(symbol => symbol.name === name)!)
    const [constructor] = checker.getTypeOfSymbol(component).getConstructSignatures()
    const membersOf = (property: '$props' | '$slots') =>
      checker.getTypeOfSymbol(constructor!.getReturnType().getProperty(property)!).getProperties()
    return {
      props: new Map(membersOf('$props').map(prop =>
        [prop.name, { type: print(prop), required: !(prop.flags & ts.SymbolFlags.Optional) }])),
      slots: new Map(membersOf('$slots').map(slot => [slot.name, slotPropsOf(slot)])),
    }
  }
}
