import { createFakeFrontendApi, type FakeFrontendApi, type Scenario } from 'vue-clerk/testing'

declare global {
  // Cypress declares its commands in this namespace.
  // eslint-disable-next-line @typescript-eslint/no-namespace
  namespace Cypress {
    interface Chainable {
      /** Serves Clerk to the app: clerk-js from `node_modules`, and a fake Frontend API. Yields the fake. */
      serveClerk: (scenario?: Scenario) => Chainable<FakeFrontendApi>
    }
  }
}

Cypress.Commands.add('serveClerk', scenario => {
  const api = createFakeFrontendApi(scenario)
  cy.intercept(/^https:\/\/[^/]*\bclerk\.[^/]+\/v1\//, request => {
    const { pathname, searchParams } = new URL(request.url)
    const response = api.handle({
      method: searchParams.get('_method') ?? request.method,
      path: pathname.replace('/v1', ''),
      body: Object.fromEntries(new URLSearchParams(request.body)),
    })
    if (response === 'network-error') request.reply({ forceNetworkError: true })
    else request.reply({ statusCode: response.status, body: response.body as object })
  })
  cy.intercept(/\/npm\/@clerk\/clerk-js@/, request => {
    const file = new URL(request.url).pathname.split('/').at(-1)
    request.reply({ fixture: `../../node_modules/@clerk/clerk-js/dist/${file},null` })
  })
  return cy.wrap(api)
})
