// Her settings as React state: read once before the page is drawn, written through to the device.
// Knows nothing of what a setting means.
import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import type { Settings } from '../model/settings';
import { changeSettings, settingsIn } from '../storage/settings';

export type ChangeSettings = (change: Partial<Omit<Settings, 'version'>>) => Promise<void>;

export function useSettings(initial: Settings): [Settings, ChangeSettings] {
  const [settings, setSettings] = useState(initial);

  useEffect(() => {
    const follow = (changes: Record<string, { newValue?: unknown }>) => {
      const next = settingsIn(changes);
      if (next) setSettings(next);
    };
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);

  const change = useCallback<ChangeSettings>(async (fields) => {
    setSettings(await changeSettings(browser.storage.local, fields));
  }, []);

  return [settings, change];
}
