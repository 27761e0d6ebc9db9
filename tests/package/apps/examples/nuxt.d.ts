// Nuxt declares this function for `nuxt.config.ts`.
declare function defineNuxtConfig(config: import('@nuxt/schema').NuxtConfig & { clerk?: import('vue-clerk/nuxt').ModuleOptions }): unknown
