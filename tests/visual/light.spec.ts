import { pictureEvery } from './pictureEvery'

pictureEvery('light')
