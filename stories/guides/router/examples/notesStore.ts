import { defineStore } from 'pinia'
import { ref, watch } from 'vue'
import { useAuth } from 'vue-clerk'

export const useNotesStore = defineStore('notes', () => {
  const { userId } = useAuth()
  const notes = ref<string[]>([])

  // Another user must not see the notes.
  watch(userId, () => { notes.value = [] })

  return { userId, notes }
})
