/** Returns a component with the script language TypeScript. A test checks the types of the specification’s examples. */
export const inTypeScript = (component: string) => component.replace('<script setup>', '<script setup lang="ts">')
