import fs from 'node:fs/promises';
import path from 'node:path';

/**
 * Takes out what a runtime folder carries for development and no user needs: Electron's own default app, set-up's note.
 * @param {{ appOutDir: string, electronPlatformName: string, packager: { appInfo: { productFilename: string } } }}
 *   context of electron-builder
 */
export default async function afterPack({ appOutDir, electronPlatformName, packager }) {
  const resources =
    electronPlatformName === 'darwin'
      ? path.join(appOutDir, `${packager.appInfo.productFilename}.app`, 'Contents', 'Resources')
      : path.join(appOutDir, 'resources');
  await fs.rm(path.join(resources, 'default_app.asar'), { recursive: true, force: true });
  await fs.rm(path.join(appOutDir, 'sidetone-runtime.json'), { force: true });
}
