/** The gallery: one story at a time, named by the address: `#story=dialog/confirm&language=ar&theme=dark`. */
import { createRoot } from 'react-dom/client';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { directionOf } from '../../shared/domain/text/direction.ts';
import type { Story } from './story.tsx';
import { galleryLanguages, galleryWords } from './words.ts';
import '../styles/index.css';
import './gallery.css';

const files = import.meta.glob<{ readonly story: Story }>('./stories/*.story.tsx', { eager: true });
const stories = new Map(
  Object.entries(files).map(([path, { story }]) => [
    path.replace(/^.*\/|\.story\.tsx$/gu, ''),
    story,
  ]),
);

/** `button`, and `dialog/confirm` for a window of a story. */
const names = [...stories].flatMap(([name, { windows = {} }]) => [
  name,
  ...Object.keys(windows).map((window) => `${name}/${window}`),
]);

function Gallery({ address }: { readonly address: URLSearchParams }) {
  const name = address.get('story') ?? '';
  const language = galleryLanguages.find((one) => one === address.get('language')) ?? 'en';
  const [file = '', window] = name.split('/');
  const story = stories.get(file);
  const show = window === undefined ? story?.page : story?.windows?.[window];
  if (show === undefined) return <Contents />;
  return (
    <I18nProvider locale={language === 'en' ? 'en-GB' : language}>
      <main
        id="story"
        data-story={address.toString()}
        className={window === undefined ? 'story' : 'story whole'}
      >
        <h1 className="visually-hidden" lang="en">
          {name}
        </h1>
        {show(galleryWords[language])}
      </main>
    </I18nProvider>
  );
}

function Contents() {
  return (
    <main id="contents" className="story whole stack">
      <h1 lang="en">{names.length}</h1>
      <ul>
        {names.map((name) => (
          <li key={name}>
            <a href={`#story=${name}&language=de`}>{name}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}

const place = document.getElementById('root');
if (place === null) throw new Error('The page of the gallery has no place for its stories');
const root = createRoot(place);

/** Shows the story of the address from the start, as if the page had just been opened. */
function show(): void {
  const address = new URLSearchParams(window.location.hash.slice(1));
  const language = address.get('language') ?? 'en';
  const theme = address.get('theme');
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  if (theme === null) delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = theme;
  root.render(<Gallery key={window.location.hash} address={address} />);
}

window.addEventListener('hashchange', show);
document.documentElement.dataset['stories'] = names.join(' ');
show();
