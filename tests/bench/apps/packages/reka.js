import Buttons from '../buttons/RekaButtons.vue'

export default { Buttons, install: () => {} }
