import { RotateCcw, TriangleAlert } from 'lucide-react';
import { Component, type ReactNode } from 'react';
import { shellTexts as texts } from './texts/shell.ts';
import { Button } from './ui/button.tsx';
import { Notice } from './ui/notice.tsx';

interface Props {
  readonly children: ReactNode;
}

/** A screen that throws leaves the shell standing; the call goes on in main and in the listening page. */
export class ErrorBorder extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };
  static getDerivedStateFromError() {
    return { broken: true };
  }
  override render() {
    if (!this.state.broken) return this.props.children;
    return (
      <main>
        <Notice
          icon={TriangleAlert}
          title={texts.broken.title}
          tone="attend"
          actions={
            <Button
              icon={RotateCcw}
              onPress={() => {
                this.setState({ broken: false });
              }}
            >
              {texts.broken.again}
            </Button>
          }
        >
          {texts.broken.line}
        </Notice>
      </main>
    );
  }
}
