/** The least that opens a window: what any program of this runtime costs before it does something. */
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.setPath('userData', process.argv.at(-1).replace('--data-folder=', ''));
void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1280,
    height: 800,
    show: false,
    webPreferences: { sandbox: true, contextIsolation: true, nodeIntegration: false },
  });
  window.once('ready-to-show', () => window.show());
  void window.loadFile(join(__dirname, 'index.html'));
});
app.on('window-all-closed', () => app.quit());
