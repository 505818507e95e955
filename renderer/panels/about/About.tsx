import { useEffect, useState } from 'react'
import type { About as Facts } from '../../../shared/api/app.ts'
import { call } from '../../host/client.ts'
import { useMessages } from '../../state/window/app.ts'
import { tellProblem } from '../../state/window/notices.ts'
import { useView } from '../../state/window/view.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import './about.css'

/** Dialog: the program and its version, where its things are, and whose work it is made of. */
export function About() {
  const m = useMessages()
  const { close, open } = useView()
  const [facts, setFacts] = useState<Facts | null>(null)
  useEffect(() => void call('app.about', {}).then(setFacts).catch(tellProblem), [])
  return (
    <Dialog
      title={m.aboutTitle}
      closeLabel={m.dialogClose}
      onClose={close}
      footer={<Button onClick={() => open({ kind: 'log' })}>{m.commandOpenLog}</Button>}
    >
      {facts && (
        <>
          <p>
            <strong>{m.settingsVersion(facts.version)}</strong>
            <br />
            {m.aboutWhat}
          </p>
          <p className="field-hint">{facts.runtimes.join(' · ')}</p>
          <dl className="about-places">
            {facts.folders.notebook !== null && (
              <Place name={m.aboutNotebook} folder={facts.folders.notebook} />
            )}
            <Place name={m.aboutNotebooks} folder={facts.folders.notebooks} />
            <Place name={m.aboutProfile} folder={facts.folders.profile} />
          </dl>
          <section>
            <h3>{m.aboutLibraries(facts.libraries.length)}</h3>
            <p className="field-hint">{m.aboutLicence}</p>
            <ul className="about-libraries" aria-label={m.aboutLibraries(facts.libraries.length)}>
              {facts.libraries.map(({ name, version, licence, text }) => (
                <li key={`${name} ${version}`}>
                  <details>
                    <summary>
                      {name} {version} <span className="about-licence">{licence}</span>
                    </summary>
                    <pre>{text || m.aboutNoText}</pre>
                  </details>
                </li>
              ))}
            </ul>
          </section>
        </>
      )}
    </Dialog>
  )
}

function Place({ name, folder }: { name: string; folder: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd>
        <code>{folder}</code>
      </dd>
    </>
  )
}
