import { clsx } from 'clsx';
import { Search } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useParams } from 'wouter';
import { settingsTexts as texts } from '../../texts/settings.ts';
import { Page } from '../../ui/page.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useKeys } from '../../ui/use-keys.ts';
import { useSettings } from '../../app-state.ts';
import { AboutSection } from './about-section.tsx';
import { ChecklistSection } from './checklist-section.tsx';
import { CoachingSection } from './coaching-section.tsx';
import { KeysSection } from './keys-section.tsx';
import { LookSection } from './look-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { ProgramsSection } from './programs-section.tsx';
import { RefusedChange } from './refused-change.tsx';
import { FindContext, type SectionId } from './section.tsx';
import { SoundSection } from './sound-section.tsx';
import { ChangeContext, useChanging } from './use-change.ts';
import { YouSection } from './you-section.tsx';
import styles from './settings-screen.module.css';

const sectionIds = [
  'you',
  'coaching',
  'sound',
  'checklist',
  'keys',
  'programs',
  'look',
  'privacy',
  'about',
] as const satisfies readonly SectionId[];

/** Everything that can be chosen, kept as soon as it is chosen. «/settings/sound» opens at that part. */
export function SettingsScreen() {
  const { part } = useParams<{ part?: string }>();
  const { singleLetterKeys } = useSettings();
  const changing = useChanging();
  const [find, setFind] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const words = find.trim().toLowerCase();
  const [here, setHere] = useState<SectionId>(sectionIds.find((each) => each === part) ?? 'you');
  useKeys(
    {
      '/': () => {
        field.current?.focus();
      },
    },
    singleLetterKeys,
  );

  const goTo = (id: SectionId) => {
    setFind('');
    setHere(id);
    const section = document.getElementById(`settings-${id}`);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  };
  useEffect(() => {
    if (sectionIds.some((each) => each === part))
      document.getElementById(`settings-${part ?? ''}`)?.scrollIntoView({ block: 'start' });
  }, [part]);

  return (
    <Page
      title={texts.title}
      actions={
        <TextField
          label={texts.find}
          labelHidden
          placeholder={singleLetterKeys ? texts.findByKey : texts.find}
          type="search"
          value={find}
          onChange={setFind}
          inputRef={field}
          className={clsx(styles['find'])}
        />
      }
    >
      <div className={clsx(styles['columns'])}>
        <nav className={clsx(styles['toc'])} aria-label={texts.title}>
          {sectionIds.map((id) => (
            <button
              key={id}
              type="button"
              aria-current={here === id && words === '' ? 'true' : undefined}
              onClick={() => {
                goTo(id);
              }}
            >
              {texts.sections[id]}
            </button>
          ))}
        </nav>
        <FindContext value={words}>
          <ChangeContext value={changing.change}>
            <div className={clsx(styles['sections'])}>
              <div className={clsx(styles['stays'])}>
                <RefusedChange changing={changing} texts={texts} />
              </div>
              <YouSection />
              <CoachingSection />
              <SoundSection />
              <ChecklistSection />
              <KeysSection />
              <ProgramsSection />
              <LookSection />
              <PrivacySection />
              <AboutSection />
              <p className={clsx(styles['nothing'])}>
                <Search aria-hidden="true" /> {texts.nothingFound}
              </p>
            </div>
          </ChangeContext>
        </FindContext>
      </div>
    </Page>
  );
}
