import { definePreview } from '@storybook/vue3-vite'
import { clerkAddon } from 'vue-clerk/storybook'
import 'vue-clerk/style.css'

export default definePreview({ addons: [clerkAddon()] })
