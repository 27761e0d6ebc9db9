export default {
  testEnvironment: 'jsdom',
  // Selects Vue's build for Node. By default, Jest selects the build for bundlers, which has no template compiler.
  testEnvironmentOptions: { customExportConditions: ['node'] },
  // Jest loads ES modules unchanged, if Node runs with --experimental-vm-modules.
  transform: {},
}
