import 'vue-clerk/style.css'
