import Buttons from '../buttons/ShadcnButtons.vue'

export default { Buttons, install: () => {} }
