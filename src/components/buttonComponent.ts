/**
 * A component that is a setup function, with an option in its type: Vue gives it none, and to Storybook's types
 * (`Meta<typeof SignOutButton>` of classic stories) what has none is no component.
 */
export type ButtonComponent<SetupFunctionComponent> = SetupFunctionComponent & { inheritAttrs?: boolean }
