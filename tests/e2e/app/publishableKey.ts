export const frontendApiHost = 'clerk.example.test'

export const publishableKey = `pk_test_${btoa(`${frontendApiHost}$`)}`
