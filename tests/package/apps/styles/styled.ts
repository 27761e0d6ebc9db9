import 'vue-clerk/style.css'
import './main'
