import { clerkPlugin } from 'vue-clerk'
import 'vue-clerk/style.css'
import { createApp } from 'vue'

createApp({}).use(clerkPlugin, { publishableKey: '' }).mount('#app')
