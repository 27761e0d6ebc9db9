import { createRouter, createWebHistory } from 'vue-router'
import { guestsOnly, usersOnly } from './guards'

export const router = createRouter({
  history: createWebHistory(import.meta.env.BASE_URL),
  routes: [
    { path: '/', component: () => import('./HomePage.vue') },
    { path: '/account', component: () => import('./AccountPage.vue'), beforeEnter: usersOnly },
    { path: '/sign-in', component: () => import('./SignInPage.vue'), beforeEnter: guestsOnly },
  ],
})
