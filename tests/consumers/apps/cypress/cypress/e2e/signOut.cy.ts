it('signs out', () => {
  cy.serveClerk({ sessions: 2 }).then(clerk => {
    cy.visit('/')
    cy.contains('button', 'Sign out').click()
    cy.contains('h1', 'Goodbye').then(() => expect(clerk.server.sessions).to.deep.equal([]))
  })
})
