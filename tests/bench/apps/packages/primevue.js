import PrimeVue from 'primevue/config'
import Buttons from '../buttons/PrimeButtons.vue'

export default { Buttons, install: app => app.use(PrimeVue, { unstyled: true }) }
