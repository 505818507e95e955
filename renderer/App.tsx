import { useEffect } from 'react'
import { commands, type CommandId } from '../shared/commands.ts'
import { leaveKeysToInputMethod } from './commands/input-method.ts'
import { useKeymap } from './commands/keymap.ts'
import { run } from './commands/run.ts'
import { Dialogs } from './panels/Dialogs.tsx'
import { DropTarget } from './panels/bring-in/DropTarget.tsx'
import { LinkBanner } from './panels/start/LinkBanner.tsx'
import { Notices } from './panels/start/Notices.tsx'
import { ProblemsBanner } from './panels/start/ProblemsBanner.tsx'
import { StartScreen } from './panels/start/StartScreen.tsx'
import { SaveFailure } from './panels/topbar/SaveFailure.tsx'
import { TopBar } from './panels/topbar/TopBar.tsx'
import { Tour } from './panels/tour/Tour.tsx'
import { Workspace } from './panels/Workspace.tsx'
import { useApp } from './state/window/app.ts'
import { followTrail } from './state/finding/back.ts'
import { flushWhenLeaving } from './state/window/closing.ts'
import { followEvents } from './state/window/events.ts'
import { takeOffered } from './state/intake/offered.ts'
import { followIntake } from './state/intake/follow-intake.ts'
import { usePageSettings, useTitle } from './state/window/frame.ts'
import { followLink } from './state/window/link.ts'
import { followNotebook } from './state/window/notebook.ts'
import { tellProblem } from './state/window/notices.ts'
import { followToday } from './state/window/today.ts'
import { refreshArchive } from './state/window/events.ts'
import { followTour } from './state/window/tour.ts'
import { followTabs } from './state/window/tabs.ts'
import { useTypesetting } from './state/article/typesetting.ts'
import { TooltipProvider } from './ui/Tooltip.tsx'
import './app.css'

const isCommand = (name: string): name is CommandId => name in commands

function useStart(): void {
  useEffect(() => {
    const stops = [
      leaveKeysToInputMethod(),
      followNotebook(),
      followTabs(),
      followTrail(),
      followEvents((name) => isCommand(name) && run(name)),
      followLink(),
      followIntake(),
      followTour(),
      followToday(refreshArchive),
      flushWhenLeaving(),
    ]
    useApp.getState().load().then(takeWhereNoneIsOpen).catch(tellProblem)
    return () => stops.forEach((stop) => stop())
  }, [])
}

/** A notebook that was asked for before anybody listened; where one is open, that is looked for when it is entered. */
async function takeWhereNoneIsOpen(): Promise<void> {
  if (useApp.getState().state?.notebook === null) await takeOffered()
}

/** What the page itself shows of the settings. Apart, since what changes there would draw the whole window anew. */
function Page() {
  usePageSettings()
  useTypesetting()
  return null
}

/** Apart from the page as well: it changes with every article and every save. */
function Title() {
  useTitle()
  return null
}

/** The window. */
export function App() {
  useStart()
  useKeymap()
  // Only these two: what else the state says changes often, and would draw the whole window anew.
  const known = useApp((app) => app.state !== null)
  const folder = useApp((app) => app.state?.notebook?.folder)
  return (
    <TooltipProvider>
      <div className="app">
        <Page />
        <Title />
        <LinkBanner />
        {known && (
          <>
            <TopBar />
            <SaveFailure />
            {folder !== undefined ? (
              <>
                <ProblemsBanner />
                <Workspace key={folder} />
                <DropTarget />
                <Tour />
              </>
            ) : (
              <StartScreen />
            )}
            <Dialogs />
          </>
        )}
        <Notices />
      </div>
    </TooltipProvider>
  )
}
