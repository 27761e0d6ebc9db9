// In a Nuxt app, Nuxt declares this function.
declare function defineNuxtConfig(config: import('@nuxt/schema').NuxtConfig & { clerk?: import('vue-clerk/nuxt').ModuleOptions }): unknown
