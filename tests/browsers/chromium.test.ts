import { defineTests } from './defineTests'

defineTests('chromium')
