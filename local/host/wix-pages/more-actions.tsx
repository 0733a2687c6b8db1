import { Button } from '@wix/design-system';
import { useEffect, useId, useRef, useState } from 'react';
import type { DashboardMenuPlugin } from '../../dashboard-config';
import { useWixPageTexts } from './use-wix-page-texts';
import { useHostServices } from './wix-page-context';

type MoreActionsProps = { readonly slotId: string; readonly params: Record<string, string> };

/** The menu of what apps can do with what the page is about. */
export function MoreActions({ slotId, params }: MoreActionsProps) {
  const { config, modals, navigation } = useHostServices();
  const texts = useWixPageTexts();
  const [isOpen, setIsOpen] = useState(false);
  const area = useDismiss(isOpen, () => setIsOpen(false));
  const listId = useId();
  const act = ({ action }: DashboardMenuPlugin) => {
    setIsOpen(false);
    // What is opened gives the focus back to what had it, and the item is gone by then.
    area.current?.querySelector('button')?.focus();
    if ('openModal' in action) modals.open(action.openModal.componentId, params);
    else {
      const relativeUrl = `?${new URLSearchParams(params).toString()}`;
      void navigation.navigate(navigation.toUrl({ ...action.navigateToPage, relativeUrl }));
    }
  };
  return (
    <div className="more-actions" ref={area}>
      <Button
        priority="secondary"
        skin="dark"
        ariaExpanded={isOpen}
        ariaControls={listId}
        onClick={() => setIsOpen(!isOpen)}
      >
        {texts.moreActions}
      </Button>
      <ul id={listId} className="more-actions-list" hidden={!isOpen}>
        {config.menuPlugins
          .filter((plugin) => plugin.slotId === slotId)
          .map((plugin) => (
            <li key={plugin.id}>
              <button type="button" onClick={() => act(plugin)}>
                {plugin.title}
              </button>
            </li>
          ))}
      </ul>
    </div>
  );
}

/** Calls back for Escape, and for a click beside the element. */
function useDismiss(isOpen: boolean, onDismiss: () => void) {
  const element = useRef<HTMLDivElement>(null);
  // Keys and clicks anywhere in the document.
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      onDismiss();
      element.current?.querySelector('button')?.focus();
    };
    const onPress = ({ target }: MouseEvent) => {
      if (!(target instanceof Node && element.current?.contains(target))) onDismiss();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('mousedown', onPress);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('mousedown', onPress);
    };
  });
  return element;
}
