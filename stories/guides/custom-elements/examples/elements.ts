import { defineCustomElement, type CustomElementOptions } from 'vue'
import { clerkPlugin, SignOutButton, type ClerkPluginOptions } from 'vue-clerk'
import styles from 'vue-clerk/style.css?inline'
import AccountActions from './AccountActions.vue'
import SignOutDialog from './SignOutDialog.vue'

/** Registers the custom elements. */
export function registerElements(options: ClerkPluginOptions) {
  const settings: CustomElementOptions = {
    // Vue adds this style sheet to the shadow root of each element.
    styles: [styles],
    // Vue creates one app for each element, so each app needs the plugin.
    configureApp: app => { app.use(clerkPlugin, options) },
  }
  customElements.define('account-actions', defineCustomElement(AccountActions, settings))
  customElements.define('sign-out-dialog', defineCustomElement(SignOutDialog, settings))
  customElements.define('sign-out-button', defineCustomElement(SignOutButton, settings))
}
