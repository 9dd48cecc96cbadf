import { FileCog, FileWarning, FolderOpen, RotateCcw } from 'lucide-react';
import { useLocation } from 'wouter';
import type { StartNotice } from '../../../app/ipc.ts';
import { useApp, useAppStore } from '../../app-state.ts';
import { useBridge } from '../../bridge.ts';
import { readyTexts } from '../../texts/ready.ts';
import { Button } from '../../ui/button.tsx';
import { dayAndTime } from '../../ui/format.ts';
import { Notice } from '../../ui/notice.tsx';

const texts = readyTexts.notices;

/** What happened before or while Sidetone started, said once. */
export function StartNotices() {
  const store = useAppStore();
  const about = useApp((state) => state.about);
  const bridge = useBridge();
  const [, go] = useLocation();
  const close = (notice: StartNotice) => {
    store.setState({ about: { ...about, notices: about.notices.filter((each) => each !== notice) } });
  };
  return about.notices.map((notice) => {
    const later = (
      <Button
        size="small"
        variant="quiet"
        onPress={() => {
          close(notice);
        }}
      >
        {texts.close}
      </Button>
    );
    switch (notice.kind) {
      case 'call-recovered':
        return (
          <Notice
            compact
            key={notice.callId}
            icon={RotateCcw}
            title={texts.recovered.title}
            actions={
              <>
                <Button
                  size="small"
                  onPress={() => {
                    close(notice);
                    go(`/call/${notice.callId}`);
                  }}
                >
                  {texts.recovered.open}
                </Button>
                {later}
              </>
            }
          >
            {texts.recovered.line(dayAndTime(notice.startedAt, about.timezone))}
            {notice.unreadable === undefined ? null : ` ${texts.recovered.incomplete}`}
          </Notice>
        );
      case 'policy-unreadable':
        return (
          <Notice key={notice.kind} icon={FileWarning} title={texts.policy.title} actions={later}>
            {texts.policy.line(notice.file)}
          </Notice>
        );
      case 'settings-put-aside':
        return (
          <Notice
            compact
            key={notice.kind}
            icon={FileCog}
            title={texts.settings.title}
            actions={
              <>
                <Button
                  size="small"
                  onPress={() => {
                    close(notice);
                    go('/settings');
                  }}
                >
                  {texts.settings.open}
                </Button>
                {later}
              </>
            }
          >
            {texts.settings.line(notice.file)}
          </Notice>
        );
      case 'storage-put-aside':
        return (
          <Notice
            compact
            key={notice.kind}
            icon={FileWarning}
            title={texts.storage.title}
            actions={
              <>
                <Button
                  size="small"
                  icon={FolderOpen}
                  onPress={() => {
                    void bridge.ask('app.show-data-folder', {});
                  }}
                >
                  {texts.storage.open}
                </Button>
                {later}
              </>
            }
          >
            {texts.storage.line(notice.file)}
          </Notice>
        );
    }
  });
}
