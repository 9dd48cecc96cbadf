import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openStrip } from './strip.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root.');
const page = createRoot(root);
const strip = await openStrip(window.bridge);
page.render(<StrictMode>{strip}</StrictMode>);
