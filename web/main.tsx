import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { setKeptZone } from './lib/kept-zone.ts'
import { followOtherWindows } from './lib/other-windows.ts'
import { showKeptTheme } from './lib/theme.ts'

showKeptTheme()
followOtherWindows()
setKeptZone()
const root = document.getElementById('root')
if (root !== null) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
