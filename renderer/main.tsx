import './ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { openApp } from './app.tsx';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no root.');
const page = createRoot(root);
const app = await openApp(window.bridge);
page.render(<StrictMode>{app}</StrictMode>);
