// Carries the title of a talk from a list to its page and back, where the browser has transitions between pages. One name
// for one title at a time: a page with two of the same name gets no transition at all.
const NAME = 'talk-title';

const linkTo = (address: string | null | undefined): HTMLElement | undefined => {
  if (!address) return undefined;
  const { pathname } = new URL(address);
  return [...document.querySelectorAll<HTMLAnchorElement>('main a.talk-title')].find(
    (link) => link.pathname === pathname,
  );
};

function carry(title: HTMLElement | undefined, transition: ViewTransition | null) {
  if (!title || !transition) return;
  const heading = document.querySelector<HTMLElement>('.note-header h1');
  for (const [element, name] of [
    [heading, 'none'],
    [title, NAME],
  ] as const) {
    element?.style.setProperty('view-transition-name', name);
  }
  const undo = () => {
    for (const element of [heading, title]) element?.style.removeProperty('view-transition-name');
  };
  transition.finished.then(undo, undo);
}

addEventListener('pageswap', ({ activation, viewTransition }) =>
  carry(linkTo(activation?.entry.url), viewTransition),
);
addEventListener('pagereveal', ({ viewTransition }) =>
  carry(linkTo(navigation.activation?.from?.url), viewTransition),
);
