import { pictureEvery } from './pictureEvery'

pictureEvery('dark')
