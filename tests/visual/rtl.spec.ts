import { pictureEvery } from './pictureEvery'

pictureEvery('rtl')
