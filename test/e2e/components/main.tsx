import { createRoot } from 'react-dom/client'
import { TooltipProvider } from '../../../renderer/ui/Tooltip.tsx'
import { Fields } from './Fields.tsx'
import { floating } from './floating.tsx'
import { Pressed } from './Pressed.tsx'
import { Signs } from './Signs.tsx'
import '../../../renderer/ui/tokens.css'
import '../../../renderer/ui/contrast.css'
import '../../../renderer/ui/accents.css'
import '../../../renderer/ui/base.css'
import '../../../renderer/ui/forced-colors.css'
import './components.css'

// Every component of renderer/ui in every state that can be had without a hand: `?theme=dark`, `?contrast=high`, and with `?over=dialog`
// (`floating.tsx`) what lies over a page.

const query = new URLSearchParams(location.search)
document.documentElement.dataset['theme'] = query.get('theme') ?? 'light'
document.documentElement.dataset['contrast'] = query.get('contrast') ?? 'normal'
document.documentElement.dataset['motion'] = 'reduced'

const Over = floating[query.get('over') ?? '']
const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')
createRoot(root).render(
  <TooltipProvider>
    <>
      <h1 className="visually-hidden">Components</h1>
      {Over ? (
        <Over />
      ) : (
        <div className="components">
          <Pressed />
          <Fields />
          <Signs />
        </div>
      )}
    </>
  </TooltipProvider>,
)
