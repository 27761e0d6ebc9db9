import { defineTests } from './defineTests'

defineTests('webkit')
