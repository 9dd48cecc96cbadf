/**
 * A line of the `manifest.json` that set-up writes into a model's folder; `text` stands in for the file's own content.
 */
export interface ModelFile {
  readonly path: string;
  readonly size: number;
  readonly sha256?: string;
  readonly text?: string;
}

/** A model that cannot be used: it is not there, or it is not what it should be. */
export class ModelProblem extends Error {
  readonly trouble: 'model-missing' | 'model-corrupt';
  constructor(trouble: 'model-missing' | 'model-corrupt', detail: string) {
    super(detail);
    this.trouble = trouble;
  }
}

/**
 * Fetches a model's files one after the other and hands each on.
 * @param modelUrl folder of the model, without a slash at the end
 * @param progress share of all bytes, 0..1
 * @throws ModelProblem
 */
export async function fetchModel(
  modelUrl: string,
  keep: (path: string, bytes: Uint8Array) => void,
  progress: (share: number) => void,
): Promise<void> {
  const files = await fetchManifest(modelUrl);
  const total = files.reduce((sum, file) => sum + (file.text === undefined ? file.size : 0), 0);
  let done = 0;
  for (const file of files) {
    if (file.text !== undefined) {
      keep(file.path, new TextEncoder().encode(file.text));
      continue;
    }
    keep(
      file.path,
      await fetchFile(modelUrl, file, (bytes) => {
        progress((done + bytes) / total);
      }),
    );
    done += file.size;
  }
}

async function fetchManifest(modelUrl: string): Promise<readonly ModelFile[]> {
  const answer = await fetch(`${modelUrl}/manifest.json`);
  if (!answer.ok) throw new ModelProblem('model-missing', `manifest.json: ${String(answer.status)}`);
  const parsed = (await answer.json().catch(() => null)) as unknown;
  if (!Array.isArray(parsed) || parsed.length === 0 || !parsed.every(isModelFile))
    throw new ModelProblem('model-corrupt', 'manifest.json is not a list of files');
  return parsed;
}

function isModelFile(each: unknown): each is ModelFile {
  const file = each as Partial<ModelFile> | null;
  return (
    typeof file?.path === 'string' &&
    Number.isInteger(file.size) &&
    (file.text === undefined || typeof file.text === 'string')
  );
}

async function fetchFile(modelUrl: string, file: ModelFile, progress: (bytes: number) => void): Promise<Uint8Array> {
  const answer = await fetch(`${modelUrl}/${file.path}`);
  if (!answer.ok || answer.body === null)
    throw new ModelProblem('model-missing', `${file.path}: ${String(answer.status)}`);
  const bytes = new Uint8Array(file.size);
  let filled = 0;
  for (const reader = answer.body.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) break;
    if (filled + value.length > file.size)
      throw new ModelProblem('model-corrupt', `${file.path}: longer than ${String(file.size)} bytes`);
    bytes.set(value, filled);
    filled += value.length;
    progress(filled);
  }
  if (filled !== file.size)
    throw new ModelProblem('model-corrupt', `${file.path}: ${String(filled)} of ${String(file.size)} bytes`);
  if (file.sha256 !== undefined && (await sha256(bytes)) !== file.sha256)
    throw new ModelProblem('model-corrupt', `${file.path}: not the published file`);
  return bytes;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
