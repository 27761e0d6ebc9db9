import { pictureEvery } from './pictureEvery'

pictureEvery('forced-colors')
