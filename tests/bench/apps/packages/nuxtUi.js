import Buttons from '../buttons/NuxtUiButtons.vue'

export default { Buttons, install: () => {} }
