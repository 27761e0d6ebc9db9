import { defineTests } from './defineTests'

defineTests('firefox')
