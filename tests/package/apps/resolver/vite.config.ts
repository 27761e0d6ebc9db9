import vue from '@vitejs/plugin-vue'
import Components from 'unplugin-vue-components/vite'
import { defineConfig } from 'vite'
import { VueClerkResolver } from 'vue-clerk/resolver'

export default defineConfig({
  plugins: [vue(), Components({ resolvers: [VueClerkResolver()] })],
})
