import { app } from 'electron';

/**
 * Ends Chromium's sound service, which starts anew by itself. Under Linux it never finds its way back to a sound server
 * that was restarted (PulseAudio, PipeWire): from then on it knows no devices at all. Elsewhere nothing is done.
 */
export function restartSoundService(): void {
  if (process.platform !== 'linux') return;
  const service = app.getAppMetrics().find((each) => each.serviceName === 'audio.mojom.AudioService');
  if (service !== undefined) process.kill(service.pid, 'SIGTERM');
}
